import Messages

extension ActionCounts {
  /// Counts actions by what their ratings mean and by their dates.
  init(_ standings: some Sequence<ActionStanding>) {
    self.init()
    for standing in standings {
      total += 1
      switch standing.progress?.meaning ?? .unspecified {
      case .doneUnproven, .doneProven: done += 1
      case .onTrack: onTrack += 1
      case .offTrack, .offTrackRecoverable: offTrack += 1
      case .notStarted: notStarted += 1
      case .notApplicable: break
      case .unspecified, .unrecognized: unrated += 1
      }
      if standing.isOverdue { overdue += 1 }
      if standing.isDueSoon { dueIn28Days += 1 }
      if standing.isUndated { undated += 1 }
    }
  }
}
