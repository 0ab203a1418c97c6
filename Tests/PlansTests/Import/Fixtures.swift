/// Small documents in the house's own words.
enum Fixtures {
  /// A plan as a table: two sections, three objectives by recommendation, five actions.
  static let plan = """
    Section,Recommendation,Ref,Action,Desired outcome,Lead,Due date,Progress RAG,Comments
    Front door,Recommendation 1. Decide within a day,1.1,Place a manager at the front door,Nobody waits,Front door service manager,Sep-26,Green,In post
    Front door,Recommendation 1. Decide within a day,1.2,Write down every reason,Reasons can be read,Front door service manager; Performance manager,Jul-17 and Apr-18,Amber,
    Front door,Recommendation 2. Meet with everyone,2.1,Invite the police to every meeting,Nobody is missing,Safeguarding manager,On-going,,
    Care,Recommendation 3. Homes that last,3.1,Recruit ten families,Children stay,Fostering manager,31/02/2027,Red,Advert is out
    Care,Recommendation 3. Homes that last,3.2,Support families at night,Families stay,Fostering manager,,Blue,
    """

  /// The same with one text, one date, one rating and one lead changed, and a row more.
  static let changedPlan =
    plan
    .replacing("Nobody waits", with: "Nobody waits over a day")
    .replacing("Sep-26", with: "Dec-26")
    .replacing("Amber", with: "Green")
    .replacing("Safeguarding manager", with: "Head of safeguarding")
    + "\nCare,Recommendation 3. Homes that last,3.3,Ask children how it is,Children are heard,Fostering manager,Jun-27,,"

  static let readings = """
    Measure ref,Measure,Period,Value
    M1,Decisions within a day,Apr-26,80%
    M1,Decisions within a day,May-26,85%
    M1,Decisions within a day,Jun-26,tbc
    """
}
