projects-title = Past projects
projects-lead = What others got money for: good examples, and people to ask.
projects-search = Search in past projects
projects-count = { $n ->
    [one] 1 project
   *[other] { $count } projects
  }
projects-count-search = { $n ->
    [one] 1 project found
   *[other] The { $count } projects that fit best
  }
projects-count-near = { $n ->
    [one] 1 project comes near
   *[other] { $count } projects come near
  }
projects-best-first = Best fit first
projects-newest-first = Newest first
projects-words = Words that were met
projects-in-grant = in grants
projects-state = Running or ended
projects-year = Year it began
projects-began-in = Began in { $year }
projects-who = Who took part
projects-nordic-public = Only with Nordic public bodies
projects-index-filling = The search index is being filled. In a few minutes you will find more.
projects-nothing-fits = No project fits well. These are the nearest.
projects-none = No projects like that
projects-none-text = Take away a filter, or search with other words.
projects-show-all = Show all projects

project-state-coming = Not begun
project-state-running = Running
project-state-ended = Ended
project-period = Period
project-from = from { $date }
project-until = until { $date }
project-time-passed = { $share } of the time has passed
project-grant = Grant
project-total-cost = Total cost
project-who-pays = Who pays
project-own-money = Their own money and others
project-part = Part
project-amount = Amount
project-objective = What the project is about
project-no-objective = The source does not tell.
project-keywords = Keywords
project-fields = Fields of knowledge
project-facts = Facts in short
project-topic = Answered the call
project-scheme = Sort of grant
project-nordic-public = Nordic public bodies
project-with-country = With partners from
project-partners = Who took part
project-no-partners = The source names nobody.
project-partners-of = { $n ->
    [one] 1 partner
   *[other] { $n } partners
  }, { $countries ->
    [one] 1 country
   *[other] { $countries } countries
  }
project-partners-n = { $n ->
    [one] 1 partner
   *[other] { $n } partners
  }
project-partners-caption = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
  }, { $countries ->
    [one] 1 country
   *[other] { $countries } countries
  }
project-partner-left = left before the end
project-nordic-first = Show the Nordic ones first
project-source-order = Show in the order of the source
project-by-country = The grant by country
project-similar = Similar projects
project-own-page = The project's own page
project-fetched = read { $date }
project-gone = The source has not listed this project since { $date }. What you see is the last we know.

role-coordinator = Coordinator
role-participant = Participant
role-associated = Associated partner, without money
role-third-party = Took part through another

organisations-title = Organisations
organisations-lead = Everybody who took part in the past projects: possible partners, with what they have done before.
organisations-search = Search by name or place
organisations-count = { $n ->
    [one] 1 organisation
   *[other] { $count } organisations
  }
organisations-region = County or region
organisations-which = Which ones
organisations-nordic-first = Nordic public bodies first
organisations-coordinated = Has led a project
organisations-sort = Order
organisations-sort-projects = Most projects first
organisations-sort-name = By name
organisations-near = Nobody is written quite like that. Did you mean one of these?
organisations-none = No organisations like that
organisations-none-text = Take away a filter, or try a shorter name.
organisations-show-all = Show all organisations

organisation-where = Where
organisation-kind = Kind
organisation-kind-unknown = not known
organisation-nordic-public = Nordic public body
organisation-experience = Experience
organisation-projects-of = { $n ->
    [one] 1 project
   *[other] { $n } projects
  }, { $led } of them led
organisation-projects = { $n ->
    [one] 1 project
   *[other] { $count } projects
  }
organisation-led = led { $led }
organisation-received = Received
organisation-website = Website
organisation-no-projects = No projects are known here any longer.
organisation-by-year = Grants by the year projects began
organisation-countries = Countries it works with
organisation-works-with = Works most with
organisation-works-with-caption = Organisations in the same projects
organisation-common-projects = Projects together
organisation-fields = Fields it works in
organisation-records = What the sources call it
organisation-records-lead = Records of the sources that are shown as this organisation.
organisation-id-cordis = CORDIS (PIC { $id })
organisation-id-other = { $source } ({ $id })
organisation-number = organisation number { $number }

joining-part = Part the chosen ones
joining-choose-records = Records that belong to somebody else
joining-pinned = placed by hand
joining-join = Join with …
joining-search = Find another organisation that is the same
joining-part-title = Part a record
joining-part-lead = A new organisation, { $new }, is made of what you chose from { $name }.
joining-goes = Goes to the new organisation
joining-part-do = Part them
joining-join-title = Join organisations
joining-join-lead = Everything of { $other } is put into { $name }.
joining-choose-lead = Choose the organisation that is the same as { $name }. Nothing happens before you have seen what it will do.
joining-stays-name = { $name } stays, with
joining-goes-name = { $name } goes into it, with
joining-address-text = The old address will lead to the organisation that stays.
joining-pinned-text = No later import changes this. You can undo it here.
joining-called = Afterwards it is called { $name }.
joining-join-do = Join them
joining-cancel = Back to the organisation
joining-none-found = Nobody found. Try a shorter name.
joining-done-join = The organisations are joined.
joining-done-part = This organisation was made of the records you chose.
joining-nothing-chosen = Choose at least one record to part.
joining-everything-chosen = Leave at least one record with the organisation.
joining-record-elsewhere = A record you chose is no longer with this organisation. Somebody may have moved it. Go back and look again.
joining-itself = An organisation cannot be joined with itself. Choose another one.
joining-other-gone = The other organisation is no longer there. Somebody may have joined it already.
joining-somebody = somebody
joining-history-join = { $date }: { $person } joined { $name } into this one ({ $records }).
joining-history-part = { $date }: { $person } parted { $name } from this one ({ $records }).
joining-history-made = { $date }: { $person } parted this one from another ({ $records }).

precedent-filters-label = Filters
precedent-filters = { $n ->
    [0] Filters
   *[other] Filters ({ $n } chosen)
  }
precedent-filters-on = Filters that are on
precedent-remove-all = Remove all
precedent-all = All
precedent-show = Show
precedent-country = Country
precedent-programme = Programme
precedent-role = Role
precedent-as-table = Show as a table
precedent-pages = Pages
precedent-page = Page { $page }
precedent-previous = Previous
precedent-next = Next
precedent-unknown = We do not know «{ $value }» ({ $filter }), so it was left out.
precedent-nothing-imported = No past projects here yet
precedent-nothing-imported-text = They come when an administrator has imported them from CORDIS or another source.

scheme-horizon-ria = Research and innovation: new knowledge and solutions
scheme-horizon-ia = Innovation: trying and demonstrating near use
scheme-horizon-csa = Coordination and support: networks, exchange, guidance
scheme-horizon-pcp = Pre-commercial procurement: public buyers pay for development
scheme-horizon-ppi = Public procurement of innovative solutions
scheme-horizon-cofund = Programme cofunding: national programmes together
scheme-horizon-ag = Grant by budget
scheme-horizon-erc = European Research Council: one researcher's own idea
scheme-horizon-erc-poc = European Research Council: from idea to use
scheme-horizon-erc-syg = European Research Council: a few researchers together
scheme-horizon-eic = European Innovation Council: early, bold technology
scheme-horizon-eic-acc = European Innovation Council: growing companies
scheme-horizon-eic-acc-bf = European Innovation Council: growing companies, grant and investment
scheme-horizon-eit-kic = European Institute of Innovation and Technology: knowledge community
scheme-horizon-ju-ria = Joint undertaking: research and innovation
scheme-horizon-ju-ia = Joint undertaking: innovation near use
scheme-horizon-ju-csa = Joint undertaking: coordination and support
scheme-horizon-tma-msca-dn = Marie Skłodowska-Curie: doctoral network
scheme-horizon-tma-msca-dn-id = Marie Skłodowska-Curie: industrial doctorates
scheme-horizon-tma-msca-dn-jd = Marie Skłodowska-Curie: joint doctorates
scheme-horizon-tma-msca-pf-ef = Marie Skłodowska-Curie: researcher's stay in Europe
scheme-horizon-tma-msca-pf-gf = Marie Skłodowska-Curie: researcher's stay outside Europe
scheme-horizon-tma-msca-se = Marie Skłodowska-Curie: exchange of staff
scheme-horizon-tma-msca-cofund-d = Marie Skłodowska-Curie: cofunded doctoral programme
scheme-horizon-tma-msca-cofund-p = Marie Skłodowska-Curie: cofunded postdoctoral programme
scheme-euratom-ria = Euratom: research and innovation
scheme-euratom-ia = Euratom: innovation
scheme-euratom-csa = Euratom: coordination and support
scheme-euratom-cofund = Euratom: cofunding
