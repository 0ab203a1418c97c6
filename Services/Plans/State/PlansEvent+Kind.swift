package import Messages

extension PlansEvent {
  /// The name of the event in the contract, which is the record's kind; `nil` for an event that
  /// this release doesn't know.
  package var kind: String? {
    switch event {
    case .authorityRegistered: "authority_registered"
    case .settingsChanged: "settings_changed"
    case .ratingSchemeDefined: "rating_scheme_defined"
    case .inspectionRecorded: "inspection_recorded"
    case .threadStartRecorded: "thread_start_recorded"
    case .threadStartDeclined: "thread_start_declined"
    case .planCreated: "plan_created"
    case .planRevised: "plan_revised"
    case .sectionAdded: "section_added"
    case .sectionRevised: "section_revised"
    case .objectiveAdded: "objective_added"
    case .objectiveRevised: "objective_revised"
    case .actionAdded: "action_added"
    case .actionRevised: "action_revised"
    case .dueDateMoved: "due_date_moved"
    case .criterionAdded: "criterion_added"
    case .criterionRevised: "criterion_revised"
    case .voiceAdded: "voice_added"
    case .rated: "rated"
    case .periodUpdateRecorded: "period_update_recorded"
    case .evidenceAdded: "evidence_added"
    case .measureDefined: "measure_defined"
    case .measureRevised: "measure_revised"
    case .targetsSet: "targets_set"
    case .readingRecorded: "reading_recorded"
    case .measureRebaselined: "measure_rebaselined"
    case .withdrawn: "withdrawn"
    case .restored: "restored"
    case .embeddedTestSet: "embedded_test_set"
    case .embeddedTestPassed: "embedded_test_passed"
    case .meetingRecorded: "meeting_recorded"
    case .challengeRaised: "challenge_raised"
    case .challengeAnswered: "challenge_answered"
    case .challengeAccepted: "challenge_accepted"
    case .fileImported: "file_imported"
    case .figureReceived: "figure_received"
    case .findingAccepted: "finding_accepted"
    case .findingReopened: "finding_reopened"
    case .paragraphsLinked: "paragraphs_linked"
    case .noticeRecorded: "notice_recorded"
    case .noticeEnded: "notice_ended"
    case .reviewRecorded: "review_recorded"
    case .boardDefined: "board_defined"
    case .decisionClosed: "decision_closed"
    case .versionNamed: "version_named"
    case .versionPublished: "version_published"
    case .packFrozen: "pack_frozen"
    case .erratumAdded: "erratum_added"
    case .voiceRevised: "voice_revised"
    case nil: nil
    }
  }

  package init(_ event: Event) {
    self.init()
    self.event = event
  }
}
