package import Messages

extension ObjectRef {
  package init(_ kind: ObjectKind, _ id: String) {
    self.init()
    self.kind = kind
    self.id = id
  }
}
