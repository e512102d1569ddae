extension FileIndex {
  /// The qualifications of the file with their places, in the order of the file.
  public var places: [QualificationPlace] {
    file.value.qualifications.enumerated().map {
      QualificationPlace(index: self, qualification: $0.element, number: $0.offset)
    }
  }
}
