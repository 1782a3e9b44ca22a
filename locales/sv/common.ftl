# Ord som står på många sidor.
skip-to-content = Hoppa till innehållet
brand-line = Lots för internationellt samarbete
menu = Meny
menu-main = Huvudmeny
menu-finder = Hitta
menu-programmes = Program
menu-matrix = Matris
menu-calls = Utlysningar
menu-projects = Tidigare projekt
menu-organisations = Organisationer
menu-bodies = Vem kan hjälpa
menu-imports = Import
menu-about = Om Grenselos
you-are-here = Du är här
language = Språk
search = Sök
source = Källa
footer-text = Program, utlysningar, tidigare projekt och partner för kommuner i Norden. Varje uppgift visar var den är hämtad och hur gammal den är.
footer-more = Mer
scheme = Utseende
scheme-auto = Som på datorn
scheme-light = Ljust
scheme-dark = Mörkt
list-and = { $first } och { $last }
list-or = { $first } eller { $last }
in-days = { $n ->
    [0] i dag
    [one] om 1 dag
   *[other] om { $n } dagar
  }
form-mistakes = Rätta till detta

kind-programme = Program
kind-call = Utlysning
kind-project = Tidigare projekt
kind-organisation = Organisation

sure-a = sett på egen sida
sure-b = äldre eller i andra hand
sure-c = inte kontrollerat
sure-d = källorna är oense
sure-a-text = Läst på programmets eller en myndighets egen sida och gäller den här perioden, eller läst på två sidor som säger samma sak.
sure-b-text = Läst på en äldre sida från dem själva eller på en enda sida som återger vad andra säger.
sure-c-text = Allmän kunskap som ingen har kontrollerat än. Fråga innan ni bygger på den.
sure-d-text = Två källor säger olika saker. Vi visar båda.
source-read-stored-copy = sparad kopia, läst { $date }
source-read-document = dokument, läst { $date }
source-read-live = läst { $date }
source-read-own-knowledge = egen bedömning, { $date }

error-code = Fel { $code }
error-not-found = Här hittade vi ingenting
error-not-found-text = Adressen leder ingenstans. Den kan vara gammal, eller så är en bokstav fel.
error-did-you-mean = Menade du
error-search-label = Sök efter något annat
error-to-front = Till startsidan
error-forbidden = Du har inte behörighet till detta
error-forbidden-administrator = Bara en administratör får göra detta.
error-forbidden-cross-site = Formuläret skickades från en annan webbplats, så ingenting har ändrats. Öppna sidan här och försök igen.
error-invalid = Detta gick inte att använda
error-conflict = Någon annan hann före
error-unavailable = Inte just nu
error-database-busy = Databasen är upptagen. Vänta en stund och försök igen. Ingenting har ändrats.
error-disk-full = Disken är full, så ingenting sparades. Säg till den som driver tjänsten.
error-broken = Något gick fel hos oss
error-broken-text = Du har inte förlorat något. Försök igen om en stund. Om det händer igen, säg till den som driver tjänsten och uppge numret nedan.
error-number = Referensnummer: { $number }

about-title = Om Grenselos
about-lead = Grenselos hjälper kommuner att hitta samarbeten, pengar och partner i Norden och Europa. Beskriv en idé med egna ord och se vad som passar, varför, och vem som har gjort något liknande.
about-knowledge = Vad Grenselos vet och hur säkert det är
about-counts = { $programmes } program och stödformer med { $facts } uppgifter, och { $calls } utlysningar. Varje uppgift är märkt:
about-sources = Var det kommer från
about-sources-text = Uppgifterna om programmen är samlade från öppna webbsidor och skrivna med våra egna ord. Utlysningarna kommer från EU-portalen Funding & Tenders och de tidigare projekten från CORDIS, © Europeiska unionen, CC BY 4.0.
about-privacy = Idén stannar här
about-privacy-text = Idén du skriver får svar på den här servern och sparas inte. Den skickas aldrig vidare.
about-version = Version { $version }
source-own-judgement = Egen bedömning, inte kontrollerad av andra
