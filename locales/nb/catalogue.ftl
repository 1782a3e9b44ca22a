# Rate
about-rate = Støttesats
about-deadline = Søknadsfrist
about-purpose = Hva det er til for
about-funds = Hva det gis penger til
about-target = Målgruppe
about-applicants = Hvem som kan søke
about-partners = Partnere som trengs
about-participation = Land
about-region = Regioner
about-condition = Vilkår
about-amount = Beløp
about-duration = Varighet
about-status = Status
about-guidance = Hvem som gir råd
about-support = Støtte før søknaden
about-runs = Hvem som driver det
about-area = Kommunalområder
about-outlook = Etter denne perioden
about-note = Verdt å vite

# Rates
rate-up-to = opptil { $share }
rate-own-share = minst { $share } egne midler
rate-range = { $from } til { $to }
rate-lump-sum = et fast beløp: { $amounts }
rate-full = alle kostnader
rate-full-own-hours = alle kostnader, også egne timer
rate-full-yearly = alle kostnader, ett år om gangen
rate-unit-cost = faste beløp per reise, dag eller person
rate-part = en del av kostnadene
rate-none = ingen penger
rate-not-stated = ikke oppgitt
rate-unclear = uklart
rate-ceiling = høyst { $money } { $per }
rate-figure = Hvor mye av kostnadene som dekkes
rate-whom = For hvem eller hva
rate-for-all = Alle
rate-kind-share = en andel
rate-kind-up-to = opptil en andel
rate-kind-own-share = minste egenandel
rate-kind-full = alle kostnader
rate-kind-full-own-hours = alle kostnader, også egne timer
rate-kind-full-yearly = alle kostnader, ett år om gangen
rate-kind-unit-cost = faste beløp per reise, dag eller person
rate-kind-part = en del, uten at det sies hvor mye
rate-kind-none = ingen penger
rate-kind-not-stated = ikke oppgitt
rate-kind-unclear = uklart
size-small = små prosjekter
size-medium = mellomstore prosjekter
size-large = store prosjekter
per-project = per prosjekt
per-year = per år
per-partner = per partner
per-trip = per reise
per-person = per person
money-up-to = opptil { $money }
money-from = fra { $money }

# Deadlines
deadline-at = { $date } kl. { $time }
deadline-was = var { $date }
deadline-window = { $opens } til { $closes }
deadline-window-was = forrige runde: { $opens } til { $closes }
deadline-continuous = når som helst
deadline-by-call = står i hver utlysning
deadline-unknown = ikke kjent
deadline-yearly-day = hvert år { $day }, neste gang { $next }
deadline-usually = vanligvis { $when }
deadline-usually-opens = åpner vanligvis i { $month }
deadline-brussels = { $when } (Brussel-tid)
deadline-brussels-assumed = { $when } (Brussel-tid; klokkeslettet er antatt)
deadline-kind-fixed = én dato
deadline-kind-yearly = hvert år
deadline-kind-continuous = når som helst
deadline-kind-by-call = står i hver utlysning
deadline-model-single-stage = Ett trinn: dere sender hele søknaden innen fristen.
deadline-model-two-stage = To trinn: først en kort søknad, og de som går videre, sender en full søknad innen den andre fristen.
deadline-model-multiple-cut-off = Flere frister: dere kan sende søknaden til en av dem.

# Calls in lists
call-deadline = Frist
call-money = Penger
call-money-per-project = { $money } per prosjekt
call-money-per-project-grants = { $n ->
    [one] { $money } til 1 prosjekt
   *[other] { $money } per prosjekt, { $n } prosjekter
  }
call-money-total = { $money } i alt
call-status-open = Åpen
call-status-closes-soon = Stenger snart
call-status-forthcoming = Kommer
call-status-closed = Stengt
call-status-unknown = Ingen kjent dato
call-kind-topic = Utlysning fra et program
call-kind-cascade = Penger fra et prosjekt
call-stand-in = Kopi uten tekst
call-opens-on = åpner { $date }
calls-title = Utlysninger
calls-lead = Det som kan søkes på nå og snart. Statusen regnes ut fra datoene når du åpner siden.
calls-search = Søk i utlysninger
calls-count = { $n ->
    [one] 1 utlysning
   *[other] { $n } utlysninger
  }
calls-fetched = Hentet fra EU-portalen { $date }.
calls-fetched-long-ago = Utlysningene ble sist hentet fra EU-portalen { $date }, for { $days } dager siden. Nye kan mangle.
calls-never-fetched = Ingen utlysninger er hentet fra EU-portalen ennå.
calls-import = Hent utlysninger nå
calls-import-hint = En administrator kan hente dem under «Import», eller med kommandoen «grenselos import portal».
calls-nothing-fits = Ingen utlysning passer godt til disse ordene. Disse er nærmest.
calls-list = Listen
calls-none = Ingen slike utlysninger
calls-closed-too = Vis stengte: de kommer ofte igjen

# The sheet of a call
call-when = Når
call-opens = Åpner
call-deadlines = Frister
call-model = Slik søker dere
call-per-project = Per prosjekt
call-grants = Ventet antall prosjekter
call-total = I alt
call-by-year = Penger per år
call-year = År
call-action = Type støtte
call-money-unknown = Kilden sier ikke hvor mye.
call-rate-from-programme = Satsen er det vi vet om programmet. Det som står i utlysningen, går foran.
action-ria = Forskning og innovasjon: å finne ut noe nytt. De fleste får dekket nesten alle kostnader.
action-ia = Innovasjon: å prøve ut noe i virkeligheten. Bedrifter får en del av kostnadene, offentlige mer.
action-csa = Koordinering og støtte: nettverk, utveksling, planer og veiledning, ikke forskning.
action-lump-sum = Et fast beløp som avtales på forhånd og betales for utført arbeid. Dere trenger ikke vise kvitteringer.
action-pcp = Innkjøpere bestiller forskning sammen, før det finnes et produkt.
action-ppi = Innkjøpere kjøper noe nytt sammen.
action-cofund = EU betaler en del av et større program som andre også betaler.
action-prize = En pris for noe dere har gjort eller kan vise.
action-operating = Penger til å drive en organisasjon, ikke til ett prosjekt.
action-financial-support = Dere får penger og deler en del av dem ut til andre.
action-project = Tilskudd til et prosjekt med et mål og en slutt.
call-who = Hvem
call-who-programme = Utlysningen hører til
call-who-unknown = Vi vet ikke hvem som kan søke. Se kilden.
call-what = Hva
call-in-english = Teksten er kildens egen, på engelsk.
call-section-expected-outcome = Ventet resultat
call-section-expected-impact = Ventet virkning
call-section-objective = Mål
call-section-scope = Hva det gjelder
call-section-challenge = Utfordringen
call-section-activities = Aktiviteter
call-section-conditions = Vilkår
call-section-budget = Budsjett
call-conditions = Vilkår, slik kilden forteller dem
call-keywords = Stikkord
call-projects = Tidligere prosjekter under samme tema
call-project-partners = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
  }
call-to-source = Les mer og søk hos kilden
call-source-portal = EUs Funding & Tenders-portal
call-seen = Først sett her { $first }, sist endret { $changed }.
call-gone = Siden { $date } finnes ikke denne utlysningen i kilden lenger. Her står den slik den var.
call-stand-in-text = Portalen har bare en eldre kopi av denne utlysningen, uten tekst og beløp, og datoene kan være gamle. Se hos kilden.
call-cascade-text = Disse pengene deles ut av et prosjekt som har fått støtte under { $topic }. Dere søker hos prosjektet, ikke hos EU.

# Programmes
programmes-title = Programmer
programmes-lead = Programmer og ordninger som kommuner i Norden kan bruke. Åpne ett for å se hva det er til for, hvem som kan søke, og hvor hver opplysning kommer fra.
programmes-count = { $n ->
    [one] 1 program eller ordning
   *[other] { $n } programmer og ordninger
  }
programmes-none = Ingen programmer passer
programmes-parts = { $n ->
    [one] 1 del
   *[other] { $n } deler
  }
programmes-to-matrix = Se dem etter kommunalområde
programmes-means-most = Betyr mest for
programmes-next-deadline = Neste frist
programme-part-of = Del av
programme-is-part-of = Del av { $name }
programme-period = Periode
programme-effort = Arbeid for nybegynnere
programme-step = Steg på veien
programme-status = Status
programme-former-names = Het før
programme-facts = Det vi vet
programme-facts-lead = Hver opplysning viser hvor den kommer fra, hvor gammel den er, og hvor sikker. Det som ikke er kontrollert, sier fra om det.
programme-parts = Deler
programme-related = Se også
programme-links = Lenker
programme-calls = Utlysninger
programme-calls-all = { $n ->
    [one] Vis den ene utlysningen
   *[other] Vis alle { $n } utlysninger
  }
programme-calls-none = Vi kjenner ingen utlysninger nå.
programme-to-finder = Finn det som passer en idé
former-name-until = { $name } (til { $date })
group-nordic = Nordiske
group-eu = EU
group-other = Andre internasjonale
level-programme = Program
level-strand = Delprogram
level-scheme = Ordning
level-partnership = Partnerskap
level-support = Støtte før søknad
effort-low = Lite
effort-medium = Middels
effort-high = Mye
step-visit = Besøk og utveksling
step-small = Lite samarbeid
step-strategic = Langt samarbeid
step-visit-text = Besøk eller utveksling: et godt første steg
step-small-text = Et lite prosjekt: det andre steget
step-strategic-text = Et langt eller stort prosjekt: for dem som har prøvd før
standing-running = I gang
standing-planned = Planlagt
standing-no-money-left = Tomt for penger
standing-ended = Avsluttet
standing-unknown = Ikke kjent
link-main = Les mer
link-apply = Søk
link-calls = Utlysninger
link-guide = Veiledning
link-projects = Prosjekter som har fått penger
link-partners = Finn partnere
frame-activities = Hva pengene kan brukes til
frame-missions = EUs samfunnsoppdrag
frame-goals = FNs bærekraftsmål

# Facts
fact-from = Fra
fact-speaks-to = Gjelder { $countries }
fact-holds = Gjelder { $period }
fact-kinds = Åpent for: { $kinds }
fact-regions = Med: { $regions }
fact-regions-partly = Bare en del av: { $regions }
fact-own-share = Minst { $share } egne midler
fact-min-inhabitants = Minst { $n } innbyggere
fact-no-source = Ingen kilde
fact-sureness = Hvor sikkert
fact-former = { $n ->
    [one] Slik var det før (1)
   *[other] Slik var det før ({ $n })
  }
source-makers = De som laget katalogen
source-named-here = oppgitt her
age-new = under en måned gammel
age-months = { $n ->
    [one] 1 måned gammel
   *[other] { $n } måneder gammel
  }
age-years = { $n ->
    [one] 1 år gammel
   *[other] { $n } år gammel
  }
age-undated = side uten dato
age-undated-months = { $n ->
    [one] side uten dato, lest for 1 måned siden
   *[other] side uten dato, lest for { $n } måneder siden
  }
age-undated-years = { $n ->
    [one] side uten dato, lest for 1 år siden
   *[other] side uten dato, lest for { $n } år siden
  }
period-from = fra { $date }
period-to = til { $date }
months-range = { $min } til { $max } måneder
months-up-to = { $n ->
    [one] Opptil 1 måned
   *[other] Opptil { $n } måneder
  }
months-from = { $n ->
    [one] Minst 1 måned
   *[other] Minst { $n } måneder
  }
partners-at-least = { $n ->
    [one] minst 1 partner
   *[other] minst { $n } partnere
  }
partners-at-most = { $n ->
    [one] høyst 1 partner
   *[other] høyst { $n } partnere
  }
partners-countries = { $n ->
    [one] fra 1 land
   *[other] fra { $n } land
  }
partners-among = blant { $countries }
among-nordic = de nordiske landene
among-baltic = de baltiske landene
among-eu = EU
among-eea = EØS
participation-table = Hvilke land som er med
participation-role = Hvordan
participation-member = medlem
participation-associated = på linje med EU-landene
participation-partner = partnerland
participation-donor = partner for andre, leder ikke
participation-parts = med i noe av det
participation-no = er ikke med
participation-unknown = ikke kjent
figure-as-table = Vis som tabell
verdict-title = Kan dere delta?

# Filters
catalogue-filters = Filtre
catalogue-filters-n = { $n ->
    [0] Filtre
    [one] Filtre (1 valgt)
   *[other] Filtre ({ $n } valgt)
  }
catalogue-filter-q = Søk på navn eller ord
catalogue-filter-group = Gruppe
catalogue-filter-area = Kommunalområde
catalogue-filter-kind = Hvem som kan søke
catalogue-filter-call-kind = Type utlysning
catalogue-filter-country = Land
catalogue-filter-region = Fylke eller region
catalogue-filter-status = Status
catalogue-filter-step = Steg på veien
catalogue-filter-level = Nivå
catalogue-filter-programme = Program
catalogue-filter-sort = Rekkefølge
catalogue-filter-opens-before = Åpner før
catalogue-filter-closes-before = Stenger før
catalogue-filter-opens-before-chip = Åpner før { $date }
catalogue-filter-closes-before-chip = Stenger før { $date }
catalogue-filter-words = «{ $words }»
catalogue-filter-any = Alle
catalogue-filter-show = Vis
catalogue-filter-chosen = Valgte filtre
catalogue-filter-remove = Fjern
catalogue-filter-clear = Fjern alle
catalogue-filter-unknown = Vi kjenner ikke «{ $value }» som «{ $filter }», så det er utelatt.
catalogue-filter-region-elsewhere = { $region } ligger ikke i { $country }, så regionen er utelatt.
list-none-text = Fjern et filter, eller prøv andre ord.
catalogue-sort-fit = det som passer best, først
catalogue-sort-deadline = neste frist først
catalogue-sort-opening = de som åpner først
catalogue-sort-newest = nyeste her først
catalogue-pages = Sider
catalogue-pages-previous = Forrige
catalogue-pages-next = Neste
catalogue-pages-number = Side { $n }

# The matrix
matrix-title = Programmer etter kommunalområde
matrix-lead = Hvilket program som betyr mest for hvilken del av kommunen, og hvorfor. Les bortover for et program, nedover for et område.
matrix-caption = Program etter kommunalområde, med begrunnelse i hver rute
matrix-legend = Hva ordene betyr
matrix-areas = Hva som hører til hvert område
matrix-programme = Program
matrix-group = Gruppe
matrix-why = { $area }: hvorfor
matrix-csv = Last ned til regneark (CSV)
area-all = Alle områder
area-all-said = gjelder alle områder
relevance-high = Høy
relevance-some = Noe
relevance-low = Lav
relevance-none = Ikke nevnt
relevance-high-text = laget for området
relevance-some-text = passer delvis
relevance-low-text = passer sjelden
relevance-none-text = vi vet ikke noe

# Bodies
bodies-title = Hvem kan hjelpe
bodies-lead = Hvem som driver programmene, og hvem som gir råd. Navn skifter: se hva noen het før, og hva som kom etter.
bodies-count = { $n ->
    [one] 1 instans
   *[other] { $n } instanser
  }
bodies-none = Ingen slike instanser
body-contact = Kontakt
body-existed = År
body-has-ended = Nedlagt
body-ended = nedlagt { $date }
body-ended-now = nedlagt { $date }; nå { $now }
body-formerly = tidligere { $names }
body-chain = Før og etter
body-programmes = Programmer
body-programmes-n = { $n ->
    [one] 1 oppgave i katalogen
   *[other] { $n } oppgaver i katalogen
  }
body-programmes-none = Ingen programmer nevner den.
body-runs = Driver det
body-ran = Drev det før
body-guides = Gir råd
body-guided = Ga råd før
body-level-municipal = Kommunal
body-level-regional = Regional
body-level-national = Nasjonal
body-level-nordic = Nordisk
body-level-european = Europeisk
body-level-international = Internasjonal

# Local changes
changes-title = Endringer gjort her
changes-lead = Det som er bekreftet, rettet, lagt til og tatt ut her. Oppgraderinger overskriver det aldri, og alt kan tas tilbake.
changes-none = Ingenting er endret her
changes-none-text = Åpne et program for å bekrefte eller rette en opplysning.
changes-conflicts = { $n ->
    [one] Katalogen er endret under 1 av dem. Se på den.
   *[other] Katalogen er endret under { $n } av dem. Se på dem.
  }
changes-conflicts-here = { $n ->
    [one] 1 endring gjort her må ses på.
   *[other] { $n } endringer gjort her må ses på.
  }
changes-fact-gone = Opplysningen er endret i mellomtiden. Åpne programmet på nytt og se hva som står der nå.
change-this = Endre denne
change-confirm = Det stemmer
change-correct = Rett den
change-withdraw = Slik er det ikke lenger
change-take-back = Ta endringen tilbake
change-keep = Behold vår
change-add = Legg til en opplysning
change-conflict = Katalogen som følger med, er endret siden dette ble skrevet her. Se om begge trengs: behold vår ved siden av, eller ta vår tilbake.
change-lapsed = Det dette handlet om, er endret i katalogen, så det gjelder ikke lenger.
change-is-conflict = Må ses på
change-is-lapsed = Gjelder ikke
change-act-confirm = Bekreftet
change-told-confirm = Bekreftet her av { $who }, { $date }
change-act-correct = Rettet
change-told-correct = Rettet her av { $who }, { $date }
change-act-add = Lagt til
change-told-add = Lagt til her av { $who }, { $date }
change-act-withdraw = Tatt ut
change-told-withdraw = Tatt ut her av { $who }, { $date }
change-nobody = noen som har sluttet
change-correct-title = Rett en opplysning
change-add-title = Legg til en opplysning
change-about = Hva handler den om?
change-next = Neste
change-before = Slik den står nå
change-text = Teksten
change-text-optional = Teksten kan utelates når feltene under sier nok.
change-others = De andre språkene
change-others-ask = Jeg har skrevet alle fire
change-others-right = De jeg ikke rørte, stemmer fortsatt
change-others-same = Bruk min tekst for alle fire
change-figures = Tall og valg
change-source = Hvor har du det fra?
change-source-help = Oppgi siden. Uten kilde velger du «ikke kontrollert».
change-source-title = Tittelen på siden
change-source-url = Adressen til siden
change-source-date = Datoen på siden (2026, 2026-11 eller 2026-11-22)
change-save = Lagre
change-cancel = Avbryt
change-text-missing = Skriv teksten på ditt språk.
change-text-long = Teksten er for lang: høyst 4 000 tegn.
change-texts-missing = Skriv alle fire språkene, eller velg «Bruk min tekst for alle fire».
change-texts-differ = Du endret noen språk og lot andre stå. Si om de fortsatt stemmer, eller bruk din tekst for alle.
change-source-missing = Si hvor du har det fra, eller velg «ikke kontrollert».
change-source-url-wrong = Adressen må begynne med https:// eller http://.
change-incomplete = Noe mangler: fyll ut tallene og valgene som hører til, og en kilde hvis den ikke er ukontrollert.

# Fields
field-amount-min = Minst
field-amount-max = Høyst
field-currency = Valuta (EUR, NOK, SEK …)
field-currency-wrong = En valuta har tre bokstaver, som EUR.
field-per = For hva
field-months-min = Måneder minst
field-months-max = Måneder høyst
field-body = Instans
field-body-missing = Velg en instans.
field-country = I hvilket land
field-speaks-to = Gjelder bare
field-percent = Prosent
field-percent-from = Prosent fra
field-percent-to = Prosent til
field-percent-wrong = En andel er et tall fra 0 til 100.
field-rate-kind = Type dekning
field-rate-country = For partnere i
field-ceiling = Tak
field-deadline-kind = Type frist
field-date = Dato (for én dato)
field-month = Måned, 1 til 12 (for hvert år)
field-day = Dag (for hvert år)
field-opens = Åpner
field-closes = Stenger
field-date-wrong = En dato skrives 2026, 2026-11 eller 2026-11-22.
field-number-wrong = Skriv et helt tall, som 300 000.
field-choice-unknown = Velg en fra listen.
field-regions = Regioner som er med
field-regions-partly = Bare en del av
field-relevance = Hvor mye det betyr
field-role = Hvordan det er med
field-role-country = Ett land til
field-min-partners = Partnere minst
field-min-countries = Land minst
field-own-share = Egenandel minst, prosent
field-min-inhabitants = Innbyggere minst
