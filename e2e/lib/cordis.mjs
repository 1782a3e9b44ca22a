// A small file in the layout of CORDIS: four invented projects, with invented municipalities and others in them.
import { zip } from "./zip.mjs";

const COLUMNS = {
  "project.csv": "id acronym status title startDate endDate totalCost ecMaxContribution legalBasis topics ecSignatureDate frameworkProgramme masterCall subCall fundingScheme objective contentUpdateDate rcn grantDoi keywords",
  "organization.csv": "projectID projectAcronym organisationID vatNumber name shortName SME activityType street postCode city country nutsCode geolocation organizationURL contactForm contentUpdateDate rcn order role ecContribution netEcContribution totalCost endOfParticipation active",
  "topics.csv": "projectID topic title",
  "legalBasis.csv": "projectID legalBasis title uniqueProgrammePart",
  "euroSciVoc.csv": "projectID euroSciVocCode euroSciVocPath euroSciVocTitle euroSciVocDescription",
  "policyPriorities.csv": "projectID climate biodiversity cleanAir ai digitalAgenda",
};

const PROJECTS = [
  {
    id: "900100001", acronym: "SAFEHOME", title: "Assistive technology for older people living at home in small municipalities",
    objective: "Older people want to live at home for as long as they can. Together, municipalities in three Nordic countries test welfare technology such as sensors, digital supervision at night and medicine dispensers in home care services, and learn what gives safety to older people and time to their carers.",
    keywords: "welfare technology, older people, home care, municipalities", topics: "TEST-HLTH-2022-CARE-01",
  },
  {
    id: "900100002", acronym: "RAINREADY", title: "Nature-based solutions against flooding in small towns",
    objective: "Heavy rain floods the centres of small towns. The project builds rain gardens and opens streams, and shows municipalities how storm water can be held back where it falls.",
    keywords: "flood, storm water, climate adaptation", topics: "TEST-CLIMA-2022-ADAPT-01",
  },
  {
    id: "900100003", acronym: "READALOUD", title: "Libraries as places for reading and language learning",
    objective: "Public libraries and schools develop reading clubs where newcomers and neighbours learn the language together, and measure what it gives.",
    keywords: "libraries, reading, integration", topics: "TEST-CULT-2023-LIB-01",
  },
  {
    id: "900100004", acronym: "WARMWASTE", title: "Waste heat from data centres in district heating",
    objective: "Data centres give off heat that nobody uses. The project connects them to district heating and calculates what it saves.",
    keywords: "waste heat, district heating", topics: "TEST-CLIMA-2022-ADAPT-01",
  },
];

const PARTNERS = [
  ["900100001", "910000001", "FJORDVIK KOMMUNE", "PUB", "Fjordvik", "NO", "NO083", "coordinator", "420000"],
  ["900100001", "910000002", "Strandby kommun", "PUB", "Strandby", "SE", "SE232", "participant", "380000"],
  ["900100001", "910000003", "Aabylund Kommune", "PUB", "Aabylund", "DK", "DK021", "participant", "310000"],
  ["900100001", "910000004", "Institute for Ageing Studies", "HES", "Wien", "AT", "AT130", "participant", "250000"],
  ["900100002", "910000002", "Strandby kommun", "PUB", "Strandby", "SE", "SE232", "coordinator", "510000"],
  ["900100002", "910000005", "Comune di Pontefiore", "PUB", "Pontefiore", "IT", "ITI14", "participant", "270000"],
  ["900100003", "910000006", "Fjordvik folkebibliotek", "PUB", "Fjordvik", "NO", "NO083", "coordinator", "190000"],
  ["900100003", "910000007", "Stadtbücherei Altmühl", "PUB", "Altmühl", "DE", "DE21A", "participant", "150000"],
  ["900100004", "910000008", "Varmeverket AS", "PRC", "Fjordvik", "NO", "NO083", "coordinator", "640000"],
];

const TOPICS = {
  "TEST-HLTH-2022-CARE-01": "Care for older people with new technology",
  "TEST-CLIMA-2022-ADAPT-01": "Towns that stand the climate",
  "TEST-CULT-2023-LIB-01": "Libraries for everybody",
};

function table(name, rows) {
  const columns = COLUMNS[name].split(" ");
  const line = (values) => values.map((value) => `"${String(value ?? "").replaceAll('"', '""')}"`).join(";");
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n") + "\n";
}

/** How many projects and organisations the file holds. */
export const HELD = { projects: PROJECTS.length, organisations: new Set(PARTNERS.map((partner) => partner[1])).size };

/** The bytes of the zip. */
export function cordisZip() {
  const projects = PROJECTS.map((project) => ({
    ...project, status: "SIGNED", startDate: "2023-01-01", endDate: "2026-06-30", totalCost: "1500000,50", ecMaxContribution: "1360000", legalBasis: "HORIZON.2.1",
    ecSignatureDate: "2022-11-02", frameworkProgramme: "HORIZON", masterCall: "TEST-2022", subCall: "TEST-2022-01", fundingScheme: "HORIZON-IA", rcn: project.id.slice(3),
  }));
  const organisations = PARTNERS.map(([projectID, organisationID, name, activityType, city, country, nutsCode, role, netEcContribution], order) => ({
    projectID, organisationID, name, activityType, city, country, nutsCode, role, netEcContribution, ecContribution: netEcContribution, totalCost: netEcContribution, order: order + 1, SME: "false", endOfParticipation: "false",
  }));
  return zip({
    "project.csv": table("project.csv", projects),
    "organization.csv": table("organization.csv", organisations),
    "topics.csv": table("topics.csv", PROJECTS.map(({ id, topics }) => ({ projectID: id, topic: topics, title: TOPICS[topics] }))),
    "legalBasis.csv": table("legalBasis.csv", PROJECTS.map(({ id }) => ({ projectID: id, legalBasis: "HORIZON.2.1", title: "Health", uniqueProgrammePart: "True" }))),
    "euroSciVoc.csv": table("euroSciVoc.csv", []),
    "policyPriorities.csv": table("policyPriorities.csv", PROJECTS.map(({ id }) => ({ projectID: id, climate: "0", biodiversity: "0", cleanAir: "0", ai: "0", digitalAgenda: "50" }))),
  });
}
