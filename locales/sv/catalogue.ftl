# Rate
about-rate = Stödandel
about-deadline = Sista ansökningsdag
about-purpose = Vad det är till för
about-funds = Vad som får pengar
about-target = Målgrupp
about-applicants = Vem som kan söka
about-partners = Partner som behövs
about-participation = Länder
about-region = Regioner
about-condition = Villkor
about-amount = Belopp
about-duration = Längd
about-status = Status
about-guidance = Vem som ger råd
about-support = Stöd före ansökan
about-runs = Vem som driver det
about-area = Kommunala områden
about-outlook = Efter den här perioden
about-note = Bra att veta

# Rates
rate-up-to = upp till { $share }
rate-own-share = minst { $share } egna medel
rate-range = { $from } till { $to }
rate-lump-sum = ett fast belopp: { $amounts }
rate-full = alla kostnader
rate-full-own-hours = alla kostnader, även egen arbetstid
rate-full-yearly = alla kostnader, ett år i taget
rate-unit-cost = fasta belopp per resa, dag eller person
rate-part = en del av kostnaderna
rate-none = inga pengar
rate-not-stated = inte angivet
rate-unclear = oklart
rate-ceiling = högst { $money } { $per }
rate-figure = Hur stor del av kostnaderna som täcks
rate-whom = För vem eller vad
rate-for-all = Alla
rate-kind-share = en andel
rate-kind-up-to = upp till en andel
rate-kind-own-share = minsta egna andel
rate-kind-full = alla kostnader
rate-kind-full-own-hours = alla kostnader, även egen arbetstid
rate-kind-full-yearly = alla kostnader, ett år i taget
rate-kind-unit-cost = fasta belopp per resa, dag eller person
rate-kind-part = en del, oklart hur mycket
rate-kind-none = inga pengar
rate-kind-not-stated = inte angivet
rate-kind-unclear = oklart
size-small = små projekt
size-medium = medelstora projekt
size-large = stora projekt
per-project = per projekt
per-year = per år
per-partner = per partner
per-trip = per resa
per-person = per person
money-up-to = upp till { $money }
money-from = från { $money }

# Deadlines
deadline-at = { $date } kl. { $time }
deadline-was = var { $date }
deadline-window = { $opens } till { $closes }
deadline-window-was = förra omgången: { $opens } till { $closes }
deadline-continuous = när som helst
deadline-by-call = står i varje utlysning
deadline-unknown = inte känt
deadline-yearly-day = varje år den { $day }, nästa gång { $next }
deadline-usually = vanligtvis { $when }
deadline-usually-opens = öppnar vanligtvis i { $month }
deadline-brussels = { $when } (Brysseltid)
deadline-brussels-assumed = { $when } (Brysseltid; klockslaget är antaget)
deadline-kind-fixed = ett datum
deadline-kind-yearly = varje år
deadline-kind-continuous = när som helst
deadline-kind-by-call = står i varje utlysning
deadline-model-single-stage = Ett steg: ni skickar hela ansökan före sista dagen.
deadline-model-two-stage = Två steg: först en kort ansökan, och de som går vidare skickar en fullständig ansökan före det andra datumet.
deadline-model-multiple-cut-off = Flera datum: ni kan skicka ansökan till något av dem.

# Calls in lists
call-deadline = Sista dag
call-money = Pengar
call-money-per-project = { $money } per projekt
call-money-per-project-grants = { $n ->
    [one] { $money } till 1 projekt
   *[other] { $money } per projekt, { $n } projekt
  }
call-money-total = { $money } totalt
call-status-open = Öppen
call-status-closes-soon = Stänger snart
call-status-forthcoming = Kommer
call-status-closed = Stängd
call-status-unknown = Inget känt datum
call-kind-topic = Utlysning från ett program
call-kind-cascade = Pengar från ett projekt
call-stand-in = Kopia utan text
call-opens-on = öppnar { $date }
calls-title = Utlysningar
calls-lead = Det ni kan söka nu och snart. Statusen räknas ut från datumen när du öppnar sidan.
calls-search = Sök bland utlysningar
calls-count = { $n ->
    [one] 1 utlysning
   *[other] { $n } utlysningar
  }
calls-fetched = Hämtat från EU-portalen { $date }.
calls-fetched-long-ago = Utlysningarna hämtades senast från EU-portalen { $date }, för { $days } dagar sedan. Nya kan saknas.
calls-never-fetched = Inga utlysningar har hämtats från EU-portalen än.
calls-import = Hämta utlysningar nu
calls-import-hint = En administratör kan hämta dem under ”Import” eller med kommandot ”grenselos import portal”.
calls-nothing-fits = Ingen utlysning passar bra till de här orden. De här är närmast.
calls-list = Listan
calls-none = Inga sådana utlysningar
calls-closed-too = Visa stängda: de kommer ofta tillbaka

# The sheet of a call
call-when = När
call-opens = Öppnar
call-deadlines = Sista dagar
call-model = Så söker ni
call-per-project = Per projekt
call-grants = Väntat antal projekt
call-total = Totalt
call-by-year = Pengar per år
call-year = År
call-action = Typ av stöd
call-money-unknown = Källan säger inte hur mycket.
call-rate-from-programme = Andelen är det vi vet om programmet. Det som står i utlysningen går före.
action-ria = Forskning och innovation: att ta reda på något nytt. De flesta får nästan alla kostnader täckta.
action-ia = Innovation: att prova något i verkligheten. Företag får en del av kostnaderna, offentliga mer.
action-csa = Samordning och stöd: nätverk, utbyte, planer och vägledning, inte forskning.
action-lump-sum = Ett fast belopp som avtalas i förväg och betalas för utfört arbete. Ni behöver inte visa kvitton.
action-pcp = Köpare beställer forskning tillsammans innan det finns en produkt.
action-ppi = Köpare köper något nytt tillsammans.
action-cofund = EU betalar en del av ett större program som andra också betalar.
action-prize = Ett pris för något ni har gjort eller kan visa.
action-operating = Pengar till att driva en organisation, inte till ett projekt.
action-financial-support = Ni får pengar och delar ut en del av dem till andra.
action-project = Bidrag till ett projekt med ett mål och ett slut.
call-who = Vem
call-who-programme = Utlysningen hör till
call-who-unknown = Vi vet inte vem som kan söka. Se källan.
call-what = Vad
call-in-english = Texten är källans egen, på engelska.
call-section-expected-outcome = Väntat resultat
call-section-expected-impact = Väntad verkan
call-section-objective = Mål
call-section-scope = Vad det gäller
call-section-challenge = Utmaningen
call-section-activities = Aktiviteter
call-section-conditions = Villkor
call-section-budget = Budget
call-conditions = Villkor, så som källan beskriver dem
call-keywords = Nyckelord
call-projects = Tidigare projekt under samma ämne
call-project-partners = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
  }
call-to-source = Läs mer och sök hos källan
call-source-portal = EU:s Funding & Tenders-portal
call-seen = Först sett här { $first }, senast ändrat { $changed }.
call-gone = Sedan { $date } finns den här utlysningen inte längre i källan. Här står den som den var.
call-stand-in-text = Portalen har bara en äldre kopia av den här utlysningen, utan text och belopp, och datumen kan vara gamla. Titta hos källan.
call-cascade-text = De här pengarna delas ut av ett projekt som har fått stöd under { $topic }. Ni söker hos projektet, inte hos EU.

# Programmes
programmes-title = Program
programmes-lead = Program och stöd som kommuner i Norden kan använda. Öppna ett för att se vad det är till för, vem som kan söka och var varje uppgift kommer ifrån.
programmes-count = { $n ->
    [one] 1 program eller stöd
   *[other] { $n } program och stöd
  }
programmes-none = Inget program passar
programmes-parts = { $n ->
    [one] 1 del
   *[other] { $n } delar
  }
programmes-to-matrix = Se dem efter kommunalt område
programmes-means-most = Betyder mest för
programmes-next-deadline = Nästa sista dag
programme-part-of = Del av
programme-is-part-of = Del av { $name }
programme-period = Period
programme-effort = Arbete för nybörjare
programme-step = Steg på vägen
programme-status = Status
programme-former-names = Hette förut
programme-facts = Det vi vet
programme-facts-lead = Varje uppgift visar var den kommer ifrån, hur gammal den är och hur säker. Det som inte är kontrollerat säger till om det.
programme-parts = Delar
programme-related = Se även
programme-links = Länkar
programme-calls = Utlysningar
programme-calls-all = { $n ->
    [one] Visa den enda utlysningen
   *[other] Visa alla { $n } utlysningar
  }
programme-calls-none = Vi känner inte till några utlysningar just nu.
programme-to-finder = Hitta det som passar en idé
former-name-until = { $name } (till { $date })
group-nordic = Nordiska
group-eu = EU
group-other = Andra internationella
level-programme = Program
level-strand = Delprogram
level-scheme = Stöd
level-partnership = Partnerskap
level-support = Stöd före ansökan
effort-low = Lite
effort-medium = En del
effort-high = Mycket
step-visit = Besök och utbyte
step-small = Mindre samarbete
step-strategic = Långt samarbete
step-visit-text = Besök eller utbyte: ett bra första steg
step-small-text = Ett litet projekt: det andra steget
step-strategic-text = Ett långt eller stort projekt: för dem som har provat förut
standing-running = Pågår
standing-planned = Planerat
standing-no-money-left = Slut på pengar
standing-ended = Avslutat
standing-unknown = Inte känt
link-main = Läs mer
link-apply = Ansök
link-calls = Utlysningar
link-guide = Vägledning
link-projects = Projekt som har fått pengar
link-partners = Hitta partner
frame-activities = Vad pengarna kan användas till
frame-missions = EU:s uppdrag
frame-goals = FN:s globala mål

# Facts
fact-from = Från
fact-speaks-to = Gäller { $countries }
fact-holds = Gäller { $period }
fact-kinds = Öppet för: { $kinds }
fact-regions = Med: { $regions }
fact-regions-partly = Bara en del av: { $regions }
fact-own-share = Minst { $share } egna medel
fact-min-inhabitants = Minst { $n } invånare
fact-no-source = Ingen källa
fact-sureness = Hur säkert
fact-former = { $n ->
    [one] Så var det förut (1)
   *[other] Så var det förut ({ $n })
  }
source-makers = De som gjorde katalogen
source-named-here = angiven här
age-new = mindre än en månad gammal
age-months = { $n ->
    [one] 1 månad gammal
   *[other] { $n } månader gammal
  }
age-years = { $n ->
    [one] 1 år gammal
   *[other] { $n } år gammal
  }
age-undated = sida utan datum
age-undated-months = { $n ->
    [one] sida utan datum, läst för 1 månad sedan
   *[other] sida utan datum, läst för { $n } månader sedan
  }
age-undated-years = { $n ->
    [one] sida utan datum, läst för 1 år sedan
   *[other] sida utan datum, läst för { $n } år sedan
  }
period-from = från { $date }
period-to = till { $date }
months-range = { $min } till { $max } månader
months-up-to = { $n ->
    [one] Upp till 1 månad
   *[other] Upp till { $n } månader
  }
months-from = { $n ->
    [one] Minst 1 månad
   *[other] Minst { $n } månader
  }
partners-at-least = { $n ->
    [one] minst 1 partner
   *[other] minst { $n } partner
  }
partners-at-most = { $n ->
    [one] högst 1 partner
   *[other] högst { $n } partner
  }
partners-countries = { $n ->
    [one] från 1 land
   *[other] från { $n } länder
  }
partners-among = bland { $countries }
among-nordic = de nordiska länderna
among-baltic = de baltiska länderna
among-eu = EU
among-eea = EES
participation-table = Vilka länder som är med
participation-role = Hur
participation-member = medlem
participation-associated = på samma villkor som EU-länderna
participation-partner = partnerland
participation-donor = partner till andra, leder inte
participation-parts = med i vissa delar
participation-no = är inte med
participation-unknown = inte känt
figure-as-table = Visa som tabell
verdict-title = Kan ni delta?

# Filters
catalogue-filters = Filter
catalogue-filters-n = { $n ->
    [0] Filter
    [one] Filter (1 valt)
   *[other] Filter ({ $n } valda)
  }
catalogue-filter-q = Sök på namn eller ord
catalogue-filter-group = Grupp
catalogue-filter-area = Kommunalt område
catalogue-filter-kind = Vem som kan söka
catalogue-filter-call-kind = Typ av utlysning
catalogue-filter-country = Land
catalogue-filter-region = Län eller region
catalogue-filter-status = Status
catalogue-filter-step = Steg på vägen
catalogue-filter-level = Nivå
catalogue-filter-programme = Program
catalogue-filter-sort = Ordning
catalogue-filter-opens-before = Öppnar före
catalogue-filter-closes-before = Stänger före
catalogue-filter-opens-before-chip = Öppnar före { $date }
catalogue-filter-closes-before-chip = Stänger före { $date }
catalogue-filter-words = ”{ $words }”
catalogue-filter-any = Alla
catalogue-filter-show = Visa
catalogue-filter-chosen = Valda filter
catalogue-filter-remove = Ta bort
catalogue-filter-clear = Ta bort alla
catalogue-filter-unknown = Vi känner inte till ”{ $value }” som ”{ $filter }”, så det har utelämnats.
catalogue-filter-region-elsewhere = { $region } ligger inte i { $country }, så regionen har utelämnats.
list-none-text = Ta bort ett filter eller prova andra ord.
catalogue-sort-fit = det som passar bäst först
catalogue-sort-deadline = nästa sista dag först
catalogue-sort-opening = de som öppnar först
catalogue-sort-newest = nyaste här först
catalogue-pages = Sidor
catalogue-pages-previous = Föregående
catalogue-pages-next = Nästa
catalogue-pages-number = Sida { $n }

# The matrix
matrix-title = Program efter kommunalt område
matrix-lead = Vilket program som betyder mest för vilken del av kommunen, och varför. Läs åt sidan för ett program, nedåt för ett område.
matrix-caption = Program efter kommunalt område, med skäl i varje ruta
matrix-legend = Vad orden betyder
matrix-areas = Vad som hör till varje område
matrix-programme = Program
matrix-group = Grupp
matrix-why = { $area }: varför
matrix-csv = Ladda ner till kalkylblad (CSV)
area-all = Alla områden
area-all-said = gäller alla områden
relevance-high = Hög
relevance-some = Viss
relevance-low = Låg
relevance-none = Inte nämnt
relevance-high-text = gjort för området
relevance-some-text = passar delvis
relevance-low-text = passar sällan
relevance-none-text = vi vet ingenting

# Bodies
bodies-title = Vem kan hjälpa
bodies-lead = Vem som driver programmen och vem som ger råd. Namn byts: se vad någon hette förut och vad som kom efter.
bodies-count = { $n ->
    [one] 1 instans
   *[other] { $n } instanser
  }
bodies-none = Inga sådana instanser
body-contact = Kontakt
body-existed = År
body-has-ended = Nedlagd
body-ended = nedlagd { $date }
body-ended-now = nedlagd { $date }; nu { $now }
body-formerly = tidigare { $names }
body-chain = Före och efter
body-programmes = Program
body-programmes-n = { $n ->
    [one] 1 uppgift i katalogen
   *[other] { $n } uppgifter i katalogen
  }
body-programmes-none = Inget program nämner den.
body-runs = Driver det
body-ran = Drev det förut
body-guides = Ger råd
body-guided = Gav råd förut
body-level-municipal = Kommunal
body-level-regional = Regional
body-level-national = Nationell
body-level-nordic = Nordisk
body-level-european = Europeisk
body-level-international = Internationell

# Local changes
changes-title = Ändringar gjorda här
changes-lead = Det som har bekräftats, rättats, lagts till och tagits bort här. Uppgraderingar skriver aldrig över det, och allt kan tas tillbaka.
changes-none = Inget har ändrats här
changes-none-text = Öppna ett program för att bekräfta eller rätta en uppgift.
changes-conflicts = { $n ->
    [one] Katalogen har ändrats under 1 av dem. Titta på den.
   *[other] Katalogen har ändrats under { $n } av dem. Titta på dem.
  }
changes-conflicts-here = { $n ->
    [one] 1 ändring gjord här behöver ses över.
   *[other] { $n } ändringar gjorda här behöver ses över.
  }
changes-fact-gone = Uppgiften har ändrats under tiden. Öppna programmet igen och se vad som står där nu.
change-this = Ändra den här
change-confirm = Det stämmer
change-correct = Rätta den
change-withdraw = Så är det inte längre
change-take-back = Ta tillbaka ändringen
change-keep = Behåll vår
change-add = Lägg till en uppgift
change-conflict = Katalogen som följer med har ändrats sedan detta skrevs här. Se om båda behövs: behåll vår bredvid eller ta tillbaka vår.
change-lapsed = Det här handlade om något som har ändrats i katalogen, så det gäller inte längre.
change-is-conflict = Behöver ses över
change-is-lapsed = Gäller inte
change-act-confirm = Bekräftad
change-told-confirm = Bekräftad här av { $who }, { $date }
change-act-correct = Rättad
change-told-correct = Rättad här av { $who }, { $date }
change-act-add = Tillagd
change-told-add = Tillagd här av { $who }, { $date }
change-act-withdraw = Borttagen
change-told-withdraw = Borttagen här av { $who }, { $date }
change-nobody = någon som har slutat
change-correct-title = Rätta en uppgift
change-add-title = Lägg till en uppgift
change-about = Vad handlar den om?
change-next = Nästa
change-before = Som den står nu
change-text = Texten
change-text-optional = Texten kan utelämnas när fälten nedan säger nog.
change-others = De andra språken
change-others-ask = Jag har skrivit alla fyra
change-others-right = De jag inte rörde stämmer fortfarande
change-others-same = Använd min text för alla fyra
change-figures = Siffror och val
change-source = Var har du det ifrån?
change-source-help = Ange sidan. Utan källa väljer du ”inte kontrollerat”.
change-source-title = Sidans titel
change-source-url = Sidans adress
change-source-date = Sidans datum (2026, 2026-11 eller 2026-11-22)
change-save = Spara
change-cancel = Avbryt
change-text-missing = Skriv texten på ditt språk.
change-text-long = Texten är för lång: högst 4 000 tecken.
change-texts-missing = Skriv alla fyra språken eller välj ”Använd min text för alla fyra”.
change-texts-differ = Du ändrade några språk och lät andra stå. Säg om de fortfarande stämmer eller använd din text för alla.
change-source-missing = Säg var du har det ifrån eller välj ”inte kontrollerat”.
change-source-url-wrong = Adressen måste börja med https:// eller http://.
change-incomplete = Något saknas: fyll i de siffror och val som hör till och en källa om den inte är okontrollerad.

# Fields
field-amount-min = Minst
field-amount-max = Högst
field-currency = Valuta (EUR, NOK, SEK …)
field-currency-wrong = En valuta har tre bokstäver, som EUR.
field-per = För vad
field-months-min = Månader minst
field-months-max = Månader högst
field-body = Instans
field-body-missing = Välj en instans.
field-country = I vilket land
field-speaks-to = Gäller bara
field-percent = Procent
field-percent-from = Procent från
field-percent-to = Procent till
field-percent-wrong = En andel är ett tal från 0 till 100.
field-rate-kind = Typ av täckning
field-rate-country = För partner i
field-ceiling = Tak
field-deadline-kind = Typ av sista dag
field-date = Datum (för ett datum)
field-month = Månad, 1 till 12 (för varje år)
field-day = Dag (för varje år)
field-opens = Öppnar
field-closes = Stänger
field-date-wrong = Ett datum skrivs 2026, 2026-11 eller 2026-11-22.
field-number-wrong = Skriv ett heltal, som 300 000.
field-choice-unknown = Välj en från listan.
field-regions = Regioner som är med
field-regions-partly = Bara en del av
field-relevance = Hur mycket det betyder
field-role = Hur det är med
field-role-country = Ett land till
field-min-partners = Partner minst
field-min-countries = Länder minst
field-own-share = Egen andel minst, procent
field-min-inhabitants = Invånare minst
