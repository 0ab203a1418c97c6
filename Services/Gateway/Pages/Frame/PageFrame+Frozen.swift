import Messages

extension PageFrame {
  /// The same frame for something that was frozen on a day: its links lead to the record of that
  /// day, and nothing in it can be changed.
  func frozen(on day: CalendarDate) -> PageFrame {
    let reader = reader.map {
      Reader(
        name: $0.name,
        id: $0.id,
        ownRoles: $0.ownRoles,
        roles: $0.roles,
        permits: [],
        sections: $0.sections
      )
    }
    return PageFrame(
      authority: authority,
      reader: reader,
      today: today,
      asAt: day,
      path: path,
      query: query,
      csrfToken: csrfToken
    )
  }
}
