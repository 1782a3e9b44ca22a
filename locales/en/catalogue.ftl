# Rate
about-rate = Share of the cost
about-deadline = Deadline
about-purpose = What it is for
about-funds = What gets money
about-target = Whom it wants to reach
about-applicants = Who may apply
about-partners = Partners wanted
about-participation = Countries
about-region = Regions
about-condition = Conditions
about-amount = Amount
about-duration = Duration
about-status = Status
about-guidance = Who gives advice
about-support = Help before you apply
about-runs = Who runs it
about-area = Municipal areas
about-outlook = After this period
about-note = Good to know

# Rates
rate-up-to = up to { $share }
rate-own-share = at least { $share } of your own
rate-range = { $from } to { $to }
rate-lump-sum = a fixed sum: { $amounts }
rate-full = all costs
rate-full-own-hours = all costs, own hours too
rate-full-yearly = all costs, one year at a time
rate-unit-cost = fixed amounts per trip, day or person
rate-part = a part of the costs
rate-none = no money
rate-not-stated = not told
rate-unclear = unclear
rate-ceiling = at most { $money } { $per }
rate-figure = How much of the cost is covered
rate-whom = For whom or what
rate-for-all = All
rate-kind-share = a share
rate-kind-up-to = up to a share
rate-kind-own-share = the least of your own
rate-kind-full = all costs
rate-kind-full-own-hours = all costs, own hours too
rate-kind-full-yearly = all costs, one year at a time
rate-kind-unit-cost = fixed amounts per trip, day or person
rate-kind-part = a part, not told how much
rate-kind-none = no money
rate-kind-not-stated = not told
rate-kind-unclear = unclear
size-small = small projects
size-medium = medium projects
size-large = large projects
per-project = per project
per-year = per year
per-partner = per partner
per-trip = per trip
per-person = per person
money-up-to = up to { $money }
money-from = from { $money }

# Deadlines
deadline-at = { $date } at { $time }
deadline-was = was { $date }
deadline-window = { $opens } to { $closes }
deadline-window-was = last round: { $opens } to { $closes }
deadline-continuous = any time
deadline-by-call = told in each call
deadline-unknown = not known
deadline-yearly-day = every year on { $day }, next { $next }
deadline-usually = usually { $when }
deadline-usually-opens = usually opens in { $month }
deadline-brussels = { $when } (Brussels time)
deadline-brussels-assumed = { $when } (Brussels time; the hour is assumed)
deadline-kind-fixed = one date
deadline-kind-yearly = every year
deadline-kind-continuous = any time
deadline-kind-by-call = told in each call
deadline-model-single-stage = One stage: you send the whole application by the deadline.
deadline-model-two-stage = Two stages: first a short application, and those who pass send a full one by the second deadline.
deadline-model-multiple-cut-off = Several dates: you may send the application for any of them.

# Calls in lists
call-deadline = Deadline
call-money = Money
call-money-per-project = { $money } per project
call-money-per-project-grants = { $n ->
    [one] { $money } for 1 project
   *[other] { $money } per project, { $n } projects
  }
call-money-total = { $money } in all
call-status-open = Open
call-status-closes-soon = Closes soon
call-status-forthcoming = Coming
call-status-closed = Closed
call-status-unknown = No date known
call-kind-topic = Call of a programme
call-kind-cascade = Money from a funded project
call-stand-in = Copy without text
call-opens-on = opens { $date }
calls-title = Calls
calls-lead = What can be applied for now and soon. The status is worked out from the dates when you open the page.
calls-search = Search in calls
calls-count = { $n ->
    [one] 1 call
   *[other] { $n } calls
  }
calls-fetched = Fetched from the EU portal { $date }.
calls-fetched-long-ago = The calls were last fetched from the EU portal { $date }, { $days } days ago. New ones may be missing.
calls-never-fetched = No calls have been fetched from the EU portal yet.
calls-import = Fetch calls now
calls-import-hint = An administrator can fetch them under «Imports», or with the command «grenselos import portal».
calls-nothing-fits = No call fits these words well. These are the nearest.
calls-list = The list
calls-none = No such calls
calls-closed-too = Show closed ones: they often come again

# The sheet of a call
call-when = When
call-opens = Opens
call-deadlines = Deadlines
call-model = How one applies
call-per-project = Per project
call-grants = Projects expected
call-total = In all
call-by-year = Money by year
call-year = Year
call-action = Type of support
call-money-unknown = The source does not tell how much.
call-rate-from-programme = The share is what is known of the programme. What the call itself says goes before it.
action-ria = Research and innovation: finding out something new. For most partners nearly all costs are covered.
action-ia = Innovation: trying something out in real life. Companies get a part of the costs, public bodies more.
action-csa = Coordination and support: networks, exchange, plans and guidance, no research.
action-lump-sum = A fixed sum, agreed beforehand and paid for work done. You need not show receipts.
action-pcp = Buyers order research together, before there is a product.
action-ppi = Buyers purchase something new together.
action-cofund = The EU pays a part of a larger programme that others pay too.
action-prize = A prize for something you have done or can show.
action-operating = Money for running an organisation, not for one project.
action-financial-support = You get money and pass a part of it on to others.
action-project = A grant for a project with an aim and an end.
call-who = Who
call-who-programme = The call belongs to
call-who-unknown = We do not know who may apply. See the source.
call-what = What
call-in-english = The text is the source’s own, in English.
call-section-expected-outcome = Expected outcome
call-section-expected-impact = Expected impact
call-section-objective = Aim
call-section-scope = Scope
call-section-challenge = The challenge
call-section-activities = Activities
call-section-conditions = Conditions
call-section-budget = Budget
call-conditions = Conditions, as the source tells them
call-keywords = Keywords
call-projects = Past projects under the same topic
call-project-partners = { $n ->
    [one] 1 partner
   *[other] { $n } partners
  }
call-to-source = Read and apply at the source
call-source-portal = EU Funding & Tenders Portal
call-seen = First seen here { $first }, last changed { $changed }.
call-gone = Since { $date } this call is no longer in the source. It stands here as it was.
call-stand-in-text = The portal holds only an older copy of this call, without text and money, and the dates may be out of date. Look at the source.
call-cascade-text = This money is passed on by a project that was funded under { $topic }. You apply to the project, not to the EU.

# Programmes
programmes-title = Programmes
programmes-lead = Programmes and schemes that municipalities in the Nordic countries can use. Open one to see what it is for, who may apply, and where each fact comes from.
programmes-count = { $n ->
    [one] 1 programme or scheme
   *[other] { $n } programmes and schemes
  }
programmes-none = No programme fits
programmes-parts = { $n ->
    [one] 1 part
   *[other] { $n } parts
  }
programmes-to-matrix = See them by municipal area
programmes-means-most = Means most for
programmes-next-deadline = Next deadline
programme-part-of = Part of
programme-is-part-of = Part of { $name }
programme-period = Period
programme-effort = Work for a first-timer
programme-step = Where to begin
programme-status = Status
programme-former-names = Was called
programme-facts = What we know
programme-facts-lead = Every fact shows where it comes from, how old it is and how sure. What is not checked says so.
programme-parts = Parts
programme-related = People also look at
programme-links = Links
programme-calls = Calls
programme-calls-all = { $n ->
    [one] Show the 1 call
   *[other] Show all { $n } calls
  }
programme-calls-none = We know of no calls just now.
programme-to-finder = Find what fits an idea
former-name-until = { $name } (until { $date })
group-nordic = Nordic
group-eu = EU
group-other = Other international
level-programme = Programme
level-strand = Part of a programme
level-scheme = Scheme
level-partnership = Partnership
level-support = Help before applying
effort-low = Little
effort-medium = Some
effort-high = Much
step-visit = Visits and exchange
step-small = Small cooperation
step-strategic = Long cooperation
step-visit-text = A visit or an exchange: a good first step
step-small-text = A small project: the second step
step-strategic-text = A long or large project: for those who have tried before
standing-running = Running
standing-planned = Planned
standing-no-money-left = No money left
standing-ended = Ended
standing-unknown = Not known
link-main = Read more
link-apply = Apply
link-calls = Calls
link-guide = Guidance
link-projects = Projects that got money
link-partners = Find partners
frame-activities = What you can do with the money
frame-missions = EU missions
frame-goals = Sustainable Development Goals

# Facts
fact-from = From
fact-speaks-to = Speaks of { $countries }
fact-holds = Holds for { $period }
fact-kinds = Open to: { $kinds }
fact-regions = Inside: { $regions }
fact-regions-partly = Only a part of: { $regions }
fact-own-share = At least { $share } of your own
fact-min-inhabitants = At least { $n } inhabitants
fact-no-source = No source
fact-sureness = How sure
fact-former = { $n ->
    [one] What was said before (1)
   *[other] What was said before ({ $n })
  }
source-makers = Those who made the catalogue
source-named-here = named here
age-new = less than a month old
age-months = { $n ->
    [one] 1 month old
   *[other] { $n } months old
  }
age-years = { $n ->
    [one] 1 year old
   *[other] { $n } years old
  }
age-undated = page without a date
age-undated-months = { $n ->
    [one] page without a date, read 1 month ago
   *[other] page without a date, read { $n } months ago
  }
age-undated-years = { $n ->
    [one] page without a date, read 1 year ago
   *[other] page without a date, read { $n } years ago
  }
period-from = from { $date }
period-to = until { $date }
months-range = { $min } to { $max } months
months-up-to = { $n ->
    [one] Up to 1 month
   *[other] Up to { $n } months
  }
months-from = { $n ->
    [one] At least 1 month
   *[other] At least { $n } months
  }
partners-at-least = { $n ->
    [one] at least 1 partner
   *[other] at least { $n } partners
  }
partners-at-most = { $n ->
    [one] at most 1 partner
   *[other] at most { $n } partners
  }
partners-countries = { $n ->
    [one] from 1 country
   *[other] from { $n } countries
  }
partners-among = among { $countries }
among-nordic = the Nordic countries
among-baltic = the Baltic countries
among-eu = the EU
among-eea = the EEA
participation-table = Which countries take part
participation-role = How
participation-member = member
participation-associated = on a par with EU countries
participation-partner = partner country
participation-donor = partner to others, does not lead
participation-parts = in some of it
participation-no = does not take part
participation-unknown = not known
figure-as-table = Show as a table
verdict-title = Can you take part?

# Filters
catalogue-filters = Filters
catalogue-filters-n = { $n ->
    [0] Filters
    [one] Filters (1 chosen)
   *[other] Filters ({ $n } chosen)
  }
catalogue-filter-q = Search by name or word
catalogue-filter-group = Group
catalogue-filter-area = Municipal area
catalogue-filter-kind = Who may apply
catalogue-filter-call-kind = Kind of call
catalogue-filter-country = Country
catalogue-filter-region = County or region
catalogue-filter-status = Status
catalogue-filter-step = Where to begin
catalogue-filter-level = Level
catalogue-filter-programme = Programme
catalogue-filter-sort = Order
catalogue-filter-opens-before = Opens before
catalogue-filter-closes-before = Closes before
catalogue-filter-opens-before-chip = Opens before { $date }
catalogue-filter-closes-before-chip = Closes before { $date }
catalogue-filter-words = «{ $words }»
catalogue-filter-any = All
catalogue-filter-show = Show
catalogue-filter-chosen = Chosen filters
catalogue-filter-remove = Remove
catalogue-filter-clear = Remove all
catalogue-filter-unknown = «{ $value }» is not known as «{ $filter }», so it was left out.
catalogue-filter-region-elsewhere = { $region } is not in { $country }, so the region was left out.
list-none-text = Remove a filter, or try other words.
catalogue-sort-fit = best fit first
catalogue-sort-deadline = next deadline first
catalogue-sort-opening = first to open
catalogue-sort-newest = newest here first
catalogue-pages = Pages
catalogue-pages-previous = Previous
catalogue-pages-next = Next
catalogue-pages-number = Page { $n }

# The matrix
matrix-title = Programmes by municipal area
matrix-lead = Which programme means most for which part of the municipality, and why. Read across for a programme, down for an area.
matrix-caption = Programme by municipal area, with the reason in each cell
matrix-legend = What the words mean
matrix-areas = What belongs to each area
matrix-programme = Programme
matrix-group = Group
matrix-why = { $area }: why
matrix-csv = Download for a spreadsheet (CSV)
area-all = All areas
area-all-said = said of all areas
relevance-high = High
relevance-some = Some
relevance-low = Low
relevance-none = Not told
relevance-high-text = made for this area
relevance-some-text = fits in part
relevance-low-text = seldom fits
relevance-none-text = nothing is known

# Bodies
bodies-title = Bodies that help
bodies-lead = Who runs the programmes and who gives advice. Names change: see what a body was called before, and what came after.
bodies-count = { $n ->
    [one] 1 body
   *[other] { $n } bodies
  }
bodies-none = No such body
body-contact = Contact
body-existed = Years
body-has-ended = Has ended
body-ended = ended { $date }
body-ended-now = ended { $date }; now { $now }
body-formerly = formerly { $names }
body-chain = Before and after
body-programmes = Programmes
body-programmes-n = { $n ->
    [one] 1 task in the catalogue
   *[other] { $n } tasks in the catalogue
  }
body-programmes-none = No programme names it.
body-runs = Runs it
body-ran = Ran it before
body-guides = Gives advice
body-guided = Gave advice before
body-level-municipal = Municipal
body-level-regional = Regional
body-level-national = National
body-level-nordic = Nordic
body-level-european = European
body-level-international = International

# Local changes
changes-title = Changes made here
changes-lead = What was confirmed, corrected, added and taken out here. Upgrades never overwrite it, and each can be taken back.
changes-none = Nothing has been changed here
changes-none-text = Open a programme to confirm or correct a fact.
changes-conflicts = { $n ->
    [one] The catalogue has changed under 1 of them. Please look.
   *[other] The catalogue has changed under { $n } of them. Please look.
  }
changes-conflicts-here = { $n ->
    [one] 1 change made here needs a look.
   *[other] { $n } changes made here need a look.
  }
changes-fact-gone = The fact was changed meanwhile. Open the programme again and see what it says now.
change-this = Change this
change-confirm = It is right
change-correct = Correct it
change-withdraw = Not so any more
change-take-back = Take the change back
change-keep = Keep ours
change-add = Add a fact
change-conflict = The catalogue that ships has changed since this was written here. See whether both are needed: keep ours beside it, or take ours back.
change-lapsed = What this was about has changed in the catalogue, so it says nothing any more.
change-is-conflict = Needs a look
change-is-lapsed = Out of use
change-act-confirm = Confirmed
change-told-confirm = Confirmed here by { $who }, { $date }
change-act-correct = Corrected
change-told-correct = Corrected here by { $who }, { $date }
change-act-add = Added
change-told-add = Added here by { $who }, { $date }
change-act-withdraw = Taken out
change-told-withdraw = Taken out here by { $who }, { $date }
change-nobody = somebody who has left
change-correct-title = Correct a fact
change-add-title = Add a fact
change-about = What is it about?
change-next = Next
change-before = As it stands now
change-text = The text
change-text-optional = The text may be left out when the fields below say enough.
change-others = The other languages
change-others-ask = I have written all four
change-others-right = The ones I left alone are still right
change-others-same = Use my text for all four
change-figures = Figures and choices
change-source = Where do you have it from?
change-source-help = Name the page. Without a source, choose «not checked».
change-source-title = Title of the page
change-source-url = Address of the page
change-source-date = Date of the page (2026, 2026-11 or 2026-11-22)
change-save = Save
change-cancel = Cancel
change-text-missing = Write the text in your language.
change-text-long = The text is too long: at most 4,000 signs.
change-texts-missing = Write all four languages, or choose «Use my text for all four».
change-texts-differ = You changed some languages and left others alone. Say whether those are still right, or use your text for all.
change-source-missing = Say where you have it from, or choose «not checked».
change-source-url-wrong = The address must begin with https:// or http://.
change-incomplete = Something is missing: fill in the figures and choices that belong to it, and a source unless it is not checked.

# Fields
field-amount-min = At least
field-amount-max = At most
field-currency = Currency (EUR, NOK, SEK …)
field-currency-wrong = A currency has three letters, like EUR.
field-per = For what
field-months-min = Months at least
field-months-max = Months at most
field-body = Body
field-body-missing = Choose a body.
field-country = In which country
field-speaks-to = Speaks only of
field-percent = Per cent
field-percent-from = Per cent from
field-percent-to = Per cent to
field-percent-wrong = A share is a number from 0 to 100.
field-rate-kind = Kind of cover
field-rate-country = For partners in
field-ceiling = Ceiling
field-deadline-kind = Kind of deadline
field-date = Date (for one date)
field-month = Month, 1 to 12 (for every year)
field-day = Day (for every year)
field-opens = Opens
field-closes = Closes
field-date-wrong = A date is written 2026, 2026-11 or 2026-11-22.
field-number-wrong = Write a whole number, like 300 000.
field-choice-unknown = Choose one of the list.
field-regions = Regions inside
field-regions-partly = Only a part of
field-relevance = How much it means
field-role = How it takes part
field-role-country = One more country
field-min-partners = Partners at least
field-min-countries = Countries at least
field-own-share = Own share at least, per cent
field-min-inhabitants = Inhabitants at least
