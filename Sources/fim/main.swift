print("fim")
