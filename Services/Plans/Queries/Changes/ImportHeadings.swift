import Messages
import PlanImport
import ProtobufC

extension ListImportHeadingsResponse {
  /// What imports know, with the council's own headings beside the meaning that it gave them.
  init(own: [String: String], version: Int64) {
    self.init()
    self.version = version
    let taught = Dictionary(grouping: own.keys) { own[$0] ?? "" }
    meanings = ImportField.allCases.map { field in
      .with {
        ($0.field, $0.title, $0.group) = (field.rawValue, field.title, field.group)
        $0.standard = SynonymTable.standard.headings[field] ?? []
        $0.own = (taught[field.rawValue] ?? []).sorted()
      }
    }
  }
}
