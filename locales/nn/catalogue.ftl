# Rate
about-rate = Støttesats
about-deadline = Søknadsfrist
about-purpose = Kva det er til for
about-funds = Kva det blir gitt pengar til
about-target = Målgruppe
about-applicants = Kven som kan søkje
about-partners = Partnarar som trengst
about-participation = Land
about-region = Regionar
about-condition = Vilkår
about-amount = Beløp
about-duration = Lengd
about-status = Status
about-guidance = Kven som gir råd
about-support = Støtte før søknaden
about-runs = Kven som driv det
about-area = Kommunalområde
about-outlook = Etter denne perioden
about-note = Verdt å vite

# Rates
rate-up-to = opptil { $share }
rate-own-share = minst { $share } eigne middel
rate-range = { $from } til { $to }
rate-lump-sum = eit fast beløp: { $amounts }
rate-full = alle kostnader
rate-full-own-hours = alle kostnader, òg eigne timar
rate-full-yearly = alle kostnader, eitt år om gongen
rate-unit-cost = faste beløp per reise, dag eller person
rate-part = ein del av kostnadene
rate-none = ingen pengar
rate-not-stated = ikkje oppgitt
rate-unclear = uklart
rate-ceiling = høgst { $money } { $per }
rate-figure = Kor mykje av kostnadene som blir dekte
rate-whom = For kven eller kva
rate-for-all = Alle
rate-kind-share = ein del
rate-kind-up-to = opptil ein del
rate-kind-own-share = minste eigendel
rate-kind-full = alle kostnader
rate-kind-full-own-hours = alle kostnader, òg eigne timar
rate-kind-full-yearly = alle kostnader, eitt år om gongen
rate-kind-unit-cost = faste beløp per reise, dag eller person
rate-kind-part = ein del, utan at det er sagt kor mykje
rate-kind-none = ingen pengar
rate-kind-not-stated = ikkje oppgitt
rate-kind-unclear = uklart
size-small = små prosjekt
size-medium = mellomstore prosjekt
size-large = store prosjekt
per-project = per prosjekt
per-year = per år
per-partner = per partnar
per-trip = per reise
per-person = per person
money-up-to = opptil { $money }
money-from = frå { $money }

# Deadlines
deadline-at = { $date } kl. { $time }
deadline-was = var { $date }
deadline-window = { $opens } til { $closes }
deadline-window-was = førre runde: { $opens } til { $closes }
deadline-continuous = når som helst
deadline-by-call = står i kvar utlysing
deadline-unknown = ikkje kjent
deadline-yearly-day = kvart år { $day }, neste gong { $next }
deadline-usually = vanlegvis { $when }
deadline-usually-opens = opnar vanlegvis i { $month }
deadline-brussels = { $when } (Brussel-tid)
deadline-brussels-assumed = { $when } (Brussel-tid; klokkeslettet er gått ut frå)
deadline-kind-fixed = éin dato
deadline-kind-yearly = kvart år
deadline-kind-continuous = når som helst
deadline-kind-by-call = står i kvar utlysing
deadline-model-single-stage = Eitt steg: de sender heile søknaden innan fristen.
deadline-model-two-stage = To steg: først ein kort søknad, og dei som går vidare, sender ein full søknad innan den andre fristen.
deadline-model-multiple-cut-off = Fleire fristar: de kan sende søknaden til ein av dei.

# Calls in lists
call-deadline = Frist
call-money = Pengar
call-money-per-project = { $money } per prosjekt
call-money-per-project-grants = { $n ->
    [one] { $money } til 1 prosjekt
   *[other] { $money } per prosjekt, { $n } prosjekt
  }
call-money-total = { $money } i alt
call-status-open = Open
call-status-closes-soon = Stengjer snart
call-status-forthcoming = Kjem
call-status-closed = Stengd
call-status-unknown = Ingen kjend dato
call-kind-topic = Utlysing frå eit program
call-kind-cascade = Pengar frå eit prosjekt
call-stand-in = Kopi utan tekst
call-opens-on = opnar { $date }
calls-title = Utlysingar
calls-lead = Det de kan søkje på no og snart. Statusen blir rekna ut frå datoane når du opnar sida.
calls-search = Søk i utlysingar
calls-count = { $n ->
    [one] 1 utlysing
   *[other] { $n } utlysingar
  }
calls-fetched = Henta frå EU-portalen { $date }.
calls-fetched-long-ago = Utlysingane vart sist henta frå EU-portalen { $date }, for { $days } dagar sidan. Nye kan mangle.
calls-never-fetched = Ingen utlysingar er henta frå EU-portalen enno.
calls-import = Hent utlysingar no
calls-import-hint = Ein administrator kan hente dei under «Import», eller med kommandoen «grenselos import portal».
calls-nothing-fits = Ingen utlysing passar godt til desse orda. Desse er nærast.
calls-list = Lista
calls-none = Ingen slike utlysingar
calls-closed-too = Vis stengde: dei kjem ofte att

# The sheet of a call
call-when = Når
call-opens = Opnar
call-deadlines = Fristar
call-model = Slik søkjer de
call-per-project = Per prosjekt
call-grants = Venta tal på prosjekt
call-total = I alt
call-by-year = Pengar per år
call-year = År
call-action = Type støtte
call-money-unknown = Kjelda seier ikkje kor mykje.
call-rate-from-programme = Satsen er det vi veit om programmet. Det som står i utlysinga, går føre.
action-ria = Forsking og innovasjon: å finne ut noko nytt. Dei fleste får dekt nesten alle kostnader.
action-ia = Innovasjon: å prøve ut noko i røynda. Bedrifter får ein del av kostnadene, offentlege meir.
action-csa = Koordinering og støtte: nettverk, utveksling, planar og rettleiing, ikkje forsking.
action-lump-sum = Eit fast beløp som blir avtalt på førehand og betalt for utført arbeid. De treng ikkje vise kvitteringar.
action-pcp = Innkjøparar tingar forsking saman, før det finst eit produkt.
action-ppi = Innkjøparar kjøper noko nytt saman.
action-cofund = EU betaler ein del av eit større program som andre òg betaler.
action-prize = Ein pris for noko de har gjort eller kan vise.
action-operating = Pengar til å drive ein organisasjon, ikkje til eitt prosjekt.
action-financial-support = De får pengar og deler ein del av dei ut til andre.
action-project = Tilskot til eit prosjekt med eit mål og ein slutt.
call-who = Kven
call-who-programme = Utlysinga høyrer til
call-who-unknown = Vi veit ikkje kven som kan søkje. Sjå kjelda.
call-what = Kva
call-in-english = Teksten er kjelda sin eigen, på engelsk.
call-section-expected-outcome = Venta resultat
call-section-expected-impact = Venta verknad
call-section-objective = Mål
call-section-scope = Kva det gjeld
call-section-challenge = Utfordringa
call-section-activities = Aktivitetar
call-section-conditions = Vilkår
call-section-budget = Budsjett
call-conditions = Vilkår, slik kjelda fortel dei
call-keywords = Stikkord
call-projects = Tidlegare prosjekt under same tema
call-project-partners = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
  }
call-to-source = Les meir og søk hos kjelda
call-source-portal = EUs Funding & Tenders-portal
call-seen = Først sett her { $first }, sist endra { $changed }.
call-gone = Sidan { $date } finst ikkje denne utlysinga i kjelda lenger. Her står ho slik ho var.
call-stand-in-text = Portalen har berre ein eldre kopi av denne utlysinga, utan tekst og beløp, og datoane kan vere gamle. Sjå hos kjelda.
call-cascade-text = Desse pengane blir delte ut av eit prosjekt som har fått støtte under { $topic }. De søkjer hos prosjektet, ikkje hos EU.

# Programmes
programmes-title = Program
programmes-lead = Program og ordningar som kommunar i Norden kan bruke. Opne eitt for å sjå kva det er til for, kven som kan søkje, og kvar kvar opplysning kjem frå.
programmes-count = { $n ->
    [one] 1 program eller ordning
   *[other] { $n } program og ordningar
  }
programmes-none = Ingen program passar
programmes-parts = { $n ->
    [one] 1 del
   *[other] { $n } delar
  }
programmes-to-matrix = Sjå dei etter kommunalområde
programmes-means-most = Betyr mest for
programmes-next-deadline = Neste frist
programme-part-of = Del av
programme-is-part-of = Del av { $name }
programme-period = Periode
programme-effort = Arbeid for nybyrjarar
programme-step = Steg på vegen
programme-status = Status
programme-former-names = Heitte før
programme-facts = Det vi veit
programme-facts-lead = Kvar opplysning viser kvar ho kjem frå, kor gammal ho er, og kor sikker. Det som ikkje er kontrollert, seier frå om det.
programme-parts = Delar
programme-related = Sjå òg
programme-links = Lenkjer
programme-calls = Utlysingar
programme-calls-all = { $n ->
    [one] Vis den eine utlysinga
   *[other] Vis alle { $n } utlysingar
  }
programme-calls-none = Vi kjenner ingen utlysingar no.
programme-to-finder = Finn det som passar ein idé
former-name-until = { $name } (til { $date })
group-nordic = Nordiske
group-eu = EU
group-other = Andre internasjonale
level-programme = Program
level-strand = Delprogram
level-scheme = Ordning
level-partnership = Partnarskap
level-support = Støtte før søknad
effort-low = Lite
effort-medium = Middels
effort-high = Mykje
step-visit = Besøk og utveksling
step-small = Lite samarbeid
step-strategic = Langt samarbeid
step-visit-text = Besøk eller utveksling: eit godt første steg
step-small-text = Eit lite prosjekt: det andre steget
step-strategic-text = Eit langt eller stort prosjekt: for dei som har prøvd før
standing-running = I gang
standing-planned = Planlagt
standing-no-money-left = Tomt for pengar
standing-ended = Avslutta
standing-unknown = Ikkje kjent
link-main = Les meir
link-apply = Søk
link-calls = Utlysingar
link-guide = Rettleiing
link-projects = Prosjekt som har fått pengar
link-partners = Finn partnarar
frame-activities = Kva pengane kan brukast til
frame-missions = Samfunnsoppdraga til EU
frame-goals = Berekraftsmåla til FN

# Facts
fact-from = Frå
fact-speaks-to = Gjeld { $countries }
fact-holds = Gjeld { $period }
fact-kinds = Ope for: { $kinds }
fact-regions = Med: { $regions }
fact-regions-partly = Berre ein del av: { $regions }
fact-own-share = Minst { $share } eigne middel
fact-min-inhabitants = Minst { $n } innbyggjarar
fact-no-source = Inga kjelde
fact-sureness = Kor sikkert
fact-former = { $n ->
    [one] Slik var det før (1)
   *[other] Slik var det før ({ $n })
  }
source-makers = Dei som laga katalogen
source-named-here = oppgitt her
age-new = under ein månad gammal
age-months = { $n ->
    [one] 1 månad gammal
   *[other] { $n } månader gammal
  }
age-years = { $n ->
    [one] 1 år gammal
   *[other] { $n } år gammal
  }
age-undated = side utan dato
age-undated-months = { $n ->
    [one] side utan dato, lesen for 1 månad sidan
   *[other] side utan dato, lesen for { $n } månader sidan
  }
age-undated-years = { $n ->
    [one] side utan dato, lesen for 1 år sidan
   *[other] side utan dato, lesen for { $n } år sidan
  }
period-from = frå { $date }
period-to = til { $date }
months-range = { $min } til { $max } månader
months-up-to = { $n ->
    [one] Opptil 1 månad
   *[other] Opptil { $n } månader
  }
months-from = { $n ->
    [one] Minst 1 månad
   *[other] Minst { $n } månader
  }
partners-at-least = { $n ->
    [one] minst 1 partnar
   *[other] minst { $n } partnarar
  }
partners-at-most = { $n ->
    [one] høgst 1 partnar
   *[other] høgst { $n } partnarar
  }
partners-countries = { $n ->
    [one] frå 1 land
   *[other] frå { $n } land
  }
partners-among = blant { $countries }
among-nordic = dei nordiske landa
among-baltic = dei baltiske landa
among-eu = EU
among-eea = EØS
participation-table = Kva land som er med
participation-role = Korleis
participation-member = medlem
participation-associated = på linje med EU-landa
participation-partner = partnarland
participation-donor = partnar for andre, leier ikkje
participation-parts = med i noko av det
participation-no = er ikkje med
participation-unknown = ikkje kjent
figure-as-table = Vis som tabell
verdict-title = Kan de delta?

# Filters
catalogue-filters = Filter
catalogue-filters-n = { $n ->
    [0] Filter
    [one] Filter (1 valt)
   *[other] Filter ({ $n } valde)
  }
catalogue-filter-q = Søk på namn eller ord
catalogue-filter-group = Gruppe
catalogue-filter-area = Kommunalområde
catalogue-filter-kind = Kven som kan søkje
catalogue-filter-call-kind = Type utlysing
catalogue-filter-country = Land
catalogue-filter-region = Fylke eller region
catalogue-filter-status = Status
catalogue-filter-step = Steg på vegen
catalogue-filter-level = Nivå
catalogue-filter-programme = Program
catalogue-filter-sort = Rekkjefølgje
catalogue-filter-opens-before = Opnar før
catalogue-filter-closes-before = Stengjer før
catalogue-filter-opens-before-chip = Opnar før { $date }
catalogue-filter-closes-before-chip = Stengjer før { $date }
catalogue-filter-words = «{ $words }»
catalogue-filter-any = Alle
catalogue-filter-show = Vis
catalogue-filter-chosen = Valde filter
catalogue-filter-remove = Fjern
catalogue-filter-clear = Fjern alle
catalogue-filter-unknown = Vi kjenner ikkje «{ $value }» som «{ $filter }», så det er utelate.
catalogue-filter-region-elsewhere = { $region } ligg ikkje i { $country }, så regionen er utelaten.
list-none-text = Fjern eit filter, eller prøv andre ord.
catalogue-sort-fit = det som passar best, først
catalogue-sort-deadline = neste frist først
catalogue-sort-opening = dei som opnar først
catalogue-sort-newest = nyaste her først
catalogue-pages = Sider
catalogue-pages-previous = Førre
catalogue-pages-next = Neste
catalogue-pages-number = Side { $n }

# The matrix
matrix-title = Program etter kommunalområde
matrix-lead = Kva program som betyr mest for kva del av kommunen, og kvifor. Les bortover for eit program, nedover for eit område.
matrix-caption = Program etter kommunalområde, med grunngiving i kvar rute
matrix-legend = Kva orda betyr
matrix-areas = Kva som høyrer til kvart område
matrix-programme = Program
matrix-group = Gruppe
matrix-why = { $area }: kvifor
matrix-csv = Last ned til rekneark (CSV)
area-all = Alle område
area-all-said = gjeld alle område
relevance-high = Høg
relevance-some = Noko
relevance-low = Låg
relevance-none = Ikkje nemnt
relevance-high-text = laga for området
relevance-some-text = passar delvis
relevance-low-text = passar sjeldan
relevance-none-text = vi veit ikkje noko

# Bodies
bodies-title = Kven kan hjelpe
bodies-lead = Kven som driv programma, og kven som gir råd. Namn skiftar: sjå kva nokon heitte før, og kva som kom etter.
bodies-count = { $n ->
    [one] 1 instans
   *[other] { $n } instansar
  }
bodies-none = Ingen slike instansar
body-contact = Kontakt
body-existed = År
body-has-ended = Nedlagd
body-ended = nedlagd { $date }
body-ended-now = nedlagd { $date }; no { $now }
body-formerly = tidlegare { $names }
body-chain = Før og etter
body-programmes = Program
body-programmes-n = { $n ->
    [one] 1 oppgåve i katalogen
   *[other] { $n } oppgåver i katalogen
  }
body-programmes-none = Ingen program nemner han.
body-runs = Driv det
body-ran = Dreiv det før
body-guides = Gir råd
body-guided = Gav råd før
body-level-municipal = Kommunal
body-level-regional = Regional
body-level-national = Nasjonal
body-level-nordic = Nordisk
body-level-european = Europeisk
body-level-international = Internasjonal

# Local changes
changes-title = Endringar gjorde her
changes-lead = Det som er stadfesta, retta, lagt til og teke ut her. Oppgraderingar skriv aldri over det, og alt kan takast tilbake.
changes-none = Ingenting er endra her
changes-none-text = Opne eit program for å stadfeste eller rette ei opplysning.
changes-conflicts = { $n ->
    [one] Katalogen er endra under 1 av dei. Sjå på ho.
   *[other] Katalogen er endra under { $n } av dei. Sjå på dei.
  }
changes-conflicts-here = { $n ->
    [one] 1 endring gjord her må sjåast på.
   *[other] { $n } endringar gjorde her må sjåast på.
  }
changes-fact-gone = Opplysninga er endra i mellomtida. Opne programmet på nytt og sjå kva som står der no.
change-this = Endre denne
change-confirm = Det stemmer
change-correct = Rett ho
change-withdraw = Slik er det ikkje lenger
change-take-back = Ta endringa tilbake
change-keep = Behald vår
change-add = Legg til ei opplysning
change-conflict = Katalogen som følgjer med, er endra sidan dette vart skrive her. Sjå om båe trengst: behald vår ved sida av, eller ta vår tilbake.
change-lapsed = Det dette handla om, er endra i katalogen, så det gjeld ikkje lenger.
change-is-conflict = Må sjåast på
change-is-lapsed = Gjeld ikkje
change-act-confirm = Stadfesta
change-told-confirm = Stadfesta her av { $who }, { $date }
change-act-correct = Retta
change-told-correct = Retta her av { $who }, { $date }
change-act-add = Lagt til
change-told-add = Lagt til her av { $who }, { $date }
change-act-withdraw = Teken ut
change-told-withdraw = Teken ut her av { $who }, { $date }
change-nobody = nokon som har slutta
change-correct-title = Rett ei opplysning
change-add-title = Legg til ei opplysning
change-about = Kva handlar ho om?
change-next = Neste
change-before = Slik ho står no
change-text = Teksten
change-text-optional = Teksten kan utelatast når felta under seier nok.
change-others = Dei andre språka
change-others-ask = Eg har skrive alle fire
change-others-right = Dei eg ikkje rørte, stemmer framleis
change-others-same = Bruk teksten min for alle fire
change-figures = Tal og val
change-source = Kvar har du det frå?
change-source-help = Oppgi sida. Utan kjelde vel du «ikkje kontrollert».
change-source-title = Tittelen på sida
change-source-url = Adressa til sida
change-source-date = Datoen på sida (2026, 2026-11 eller 2026-11-22)
change-save = Lagre
change-cancel = Avbryt
change-text-missing = Skriv teksten på språket ditt.
change-text-long = Teksten er for lang: høgst 4 000 teikn.
change-texts-missing = Skriv alle fire språka, eller vel «Bruk teksten min for alle fire».
change-texts-differ = Du endra nokre språk og lét andre stå. Sei om dei framleis stemmer, eller bruk teksten din for alle.
change-source-missing = Sei kvar du har det frå, eller vel «ikkje kontrollert».
change-source-url-wrong = Adressa må byrje med https:// eller http://.
change-incomplete = Noko manglar: fyll ut tala og vala som høyrer til, og ei kjelde om ho ikkje er ukontrollert.

# Fields
field-amount-min = Minst
field-amount-max = Høgst
field-currency = Valuta (EUR, NOK, SEK …)
field-currency-wrong = Ein valuta har tre bokstavar, som EUR.
field-per = For kva
field-months-min = Månader minst
field-months-max = Månader høgst
field-body = Instans
field-body-missing = Vel ein instans.
field-country = I kva land
field-speaks-to = Gjeld berre
field-percent = Prosent
field-percent-from = Prosent frå
field-percent-to = Prosent til
field-percent-wrong = Ein del er eit tal frå 0 til 100.
field-rate-kind = Type dekning
field-rate-country = For partnarar i
field-ceiling = Tak
field-deadline-kind = Type frist
field-date = Dato (for éin dato)
field-month = Månad, 1 til 12 (for kvart år)
field-day = Dag (for kvart år)
field-opens = Opnar
field-closes = Stengjer
field-date-wrong = Ein dato skriv ein 2026, 2026-11 eller 2026-11-22.
field-number-wrong = Skriv eit heilt tal, som 300 000.
field-choice-unknown = Vel ein frå lista.
field-regions = Regionar som er med
field-regions-partly = Berre ein del av
field-relevance = Kor mykje det betyr
field-role = Korleis det er med
field-role-country = Eitt land til
field-min-partners = Partnarar minst
field-min-countries = Land minst
field-own-share = Eigendel minst, prosent
field-min-inhabitants = Innbyggjarar minst
