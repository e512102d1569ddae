/// A made-up qualification file in the form of SBB's XML. All names are fictional.
public enum SBBSample {
  /// A file with dossiers.
  public static func file(_ dossiers: [String]) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <sbb>
      <domeinen>
        <domein nr="11" titel="Voorbeelddomein" crebo="79999" prijsfactor="1.0" />
      </domeinen>
      <sectorkamers>
        <sectorkamer nr="21" titel="Voorbeeldkamer" />
      </sectorkamers>
      <competenties>
        <competentie nr="31" titel="Voorbeeld A" code="A" />
        <competentie nr="32" titel="Voorbeeld B" code="B" />
      </competenties>
      <dossiers>
    \(dossiers.joined(separator: "\n"))
      </dossiers>
    </sbb>

    """
  }

  /// A dossier with two profiles.
  public static func dossier(_ number: Int = 0) -> String {
    let code = 23_600 + number % 100
    let first = 25_700 + 2 * number % 100
    return """
          <dossier nr="\(900 + number)" titel="Voorbeelden  maken \(number)" versie="Gewijzigd 2030" status="Vastgesteld" referentiedomein="11" referentievorigeversie="77">
            <dossiercrebos>
              <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2030" Datum_einde_instroom="" Datum_einde_opleiding="">\(code)</dossiercrebo>
            </dossiercrebos>
            <kennisenvaardigheden>
              <kennisofvaardigheid nr="51" titel="kent voorbeelden" />
              <kennisofvaardigheid nr="52" titel="kent betere voorbeelden" />
            </kennisenvaardigheden>
            <basis>
              <typeringberoepengroep>
                <context><omschrijving>Een werkplaats.</omschrijving></context>
              </typeringberoepengroep>
              <basistaken>
                <basiskerntaken>
                  <kerntaak nr="61" titel="Maakt voorbeelden" hoofdstuk="1">
                    <complexiteit>Gewoon.
                      <complexiteitperprofiel>
                        <aanvullend><profiel referentie="82" /><complexiteit>Moeilijker.</complexiteit></aanvullend>
                      </complexiteitperprofiel>
                    </complexiteit>
                    <vakkennisenvaardigheden>
                      <vakkennisenvaardigheden referentie="51" />
                      <vakkennisenvaardighedenperprofiel>
                        <aanvullend>
                          <profiel referentie="81" />
                          <vakkennisenvaardighedenonderdelen>
                            <vakkennisenvaardigheden referentie="52" />
                          </vakkennisenvaardighedenonderdelen>
                        </aanvullend>
                      </vakkennisenvaardighedenperprofiel>
                    </vakkennisenvaardigheden>
                    <basiswerkprocessen>
                      <werkproces nr="71" titel="Zoekt een voorbeeld" hoofdstuk="1">
                        <werkprocesomschrijving>Zoekt rond.</werkprocesomschrijving>
                        <werkprocesresultaat>Er is een voorbeeld.</werkprocesresultaat>
                        <werkprocescompetenties><competentie referentie="31" /></werkprocescompetenties>
                      </werkproces>
                      <werkproces nr="72" titel="Maakt een voorbeeld" hoofdstuk="2">
                        <werkprocesomschrijving>Maakt het af.</werkprocesomschrijving>
                        <werkprocesresultaat>Het is af.</werkprocesresultaat>
                      </werkproces>
                    </basiswerkprocessen>
                  </kerntaak>
                </basiskerntaken>
              </basistaken>
            </basis>
            <profielen>
            \(profile(1, nr: 81, code: first, title: "Voorbeeldmaker"))
            \(profile(2, nr: 82, code: first + 1, title: "Meestermaker"))
            </profielen>
          </dossier>
      """
  }

  /// A small dossier without profiles, to make long files of.
  public static func small(_ number: Int) -> String {
    """
        <dossier nr="\(number)" titel="Klein \(number)">
          <basis><basistaken><basiskerntaken>
            <kerntaak titel="Maakt" hoofdstuk="1">
              <basiswerkprocessen><werkproces titel="Zoekt" hoofdstuk="1"><werkprocesomschrijving>Zoekt rond, en zoekt verder.</werkprocesomschrijving></werkproces></basiswerkprocessen>
            </kerntaak>
          </basiskerntaken></basistaken></basis>
        </dossier>
    """
  }

  private static func profile(_ number: Int, nr: Int, code: Int, title: String) -> String {
    """
            <profiel nr="\(nr)" titel="\(title)" hoofdstuk="\(number)" niveau="2">
              <omschrijving><sbu>3200</sbu><soortopleiding>basisberoepsopleiding</soortopleiding><wettelijkeberoepsvereisten>Nee</wettelijkeberoepsvereisten></omschrijving>
              <creboinformatie>
                <crebo Geldig_vanaf="01-08-2030" Datum_einde_instroom="" Datum_einde_opleiding="">\(code)</crebo>
              </creboinformatie>
              <profielkerntaken>
                <kerntaak nr="9\(number)" titel="Toont voorbeelden als \(title)" hoofdstuk="1">
                  <profielwerkprocessen>
                    <werkproces nr="9\(number)1" titel="Toont als \(title)" hoofdstuk="1"><werkprocesomschrijving>Toont.</werkprocesomschrijving><werkprocesresultaat>Gezien.</werkprocesresultaat></werkproces>
                    <werkproces nr="9\(number)2" titel="Verklaart als \(title)" hoofdstuk="2"><werkprocesomschrijving>Verklaart.</werkprocesomschrijving><werkprocesresultaat>Begrepen.</werkprocesresultaat></werkproces>
                  </profielwerkprocessen>
                </kerntaak>
              </profielkerntaken>
            </profiel>
    """
  }
}
