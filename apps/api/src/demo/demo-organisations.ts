import type { DemoOrganisation, Member } from './describe.js';
import { adviesbureauDenkwijze } from './organisations/adviesbureau-denkwijze.js';
import { afvalbedrijfDeKringloop } from './organisations/afvalbedrijf-de-kringloop.js';
import { bakkerijDeKorenaar } from './organisations/bakkerij-de-korenaar.js';
import { bankHetSpaarvarken } from './organisations/bank-het-spaarvarken.js';
import { bibliotheekDeBladzijde } from './organisations/bibliotheek-de-bladzijde.js';
import { boerderijwinkelDeKlaver } from './organisations/boerderijwinkel-de-klaver.js';
import { bouwbedrijfDeStelling } from './organisations/bouwbedrijf-de-stelling.js';
import { clubDeMeeuwen } from './organisations/club-de-meeuwen.js';
import { concernNoorderlicht } from './organisations/concern-noorderlicht.js';
import { datacenterDeStekker } from './organisations/datacenter-de-stekker.js';
import { drukkerijDeLetter } from './organisations/drukkerij-de-letter.js';
import { gehandicaptenzorgDeBrug } from './organisations/gehandicaptenzorg-de-brug.js';
import { gemeenteWaterrijk } from './organisations/gemeente-waterrijk.js';
import { goedeDoelenMorgenrood } from './organisations/goede-doelen-morgenrood.js';
import { hogeschoolDeWijzer } from './organisations/hogeschool-de-wijzer.js';
import { hovenierDeHeg } from './organisations/hovenier-de-heg.js';
import { huisartsenDeStethoscoop } from './organisations/huisartsen-de-stethoscoop.js';
import { kerkgenootschapDeToren } from './organisations/kerkgenootschap-de-toren.js';
import { kinderopvangDeVlieger } from './organisations/kinderopvang-de-vlieger.js';
import { kwekerijDeKas } from './organisations/kwekerij-de-kas.js';
import { metaalDeHamer } from './organisations/metaal-de-hamer.js';
import { museumDeVitrine } from './organisations/museum-de-vitrine.js';
import { noorderlichtInstallaties } from './organisations/noorderlicht-installaties.js';
import { noorderlichtLogistiek } from './organisations/noorderlicht-logistiek.js';
import { notariaatDeAkte } from './organisations/notariaat-de-akte.js';
import { omroepDeZender } from './organisations/omroep-de-zender.js';
import { rederijDeGolf } from './organisations/rederij-de-golf.js';
import { restaurantDeGoudenLepel } from './organisations/restaurant-de-gouden-lepel.js';
import { scholengroepDeRegenboog } from './organisations/scholengroep-de-regenboog.js';
import { softwarehuisDeLus } from './organisations/softwarehuis-de-lus.js';
import { sportbondDeRingen } from './organisations/sportbond-de-ringen.js';
import { supermarktDeMand } from './organisations/supermarkt-de-mand.js';
import { techniekVanVoorbeeld } from './organisations/techniek-van-voorbeeld.js';
import { theaterDeSpiegel } from './organisations/theater-de-spiegel.js';
import { uitvoeringsdienstMorgen } from './organisations/uitvoeringsdienst-morgen.js';
import { uitzendbureauDeSchakel } from './organisations/uitzendbureau-de-schakel.js';
import { universiteitOosterveen } from './organisations/universiteit-oosterveen.js';
import { vervoerDeWissel } from './organisations/vervoer-de-wissel.js';
import { verzekeraarDeParaplu } from './organisations/verzekeraar-de-paraplu.js';
import { waterschapDeKreek } from './organisations/waterschap-de-kreek.js';
import { woonzorgDeDageraad } from './organisations/woonzorg-de-dageraad.js';
import { ziekenhuisSintVoorbeeld } from './organisations/ziekenhuis-sint-voorbeeld.js';
import { zorgDeLinde } from './organisations/zorg-de-linde.js';
import { consultant, inTwoOrganisations } from './people.js';

/** The three whose accounts are printed at the start: to finish, to decide on, and gone stale. */
export const showcases: readonly DemoOrganisation[] = [
  zorgDeLinde,
  gemeenteWaterrijk,
  techniekVanVoorbeeld,
];

/** Every organisation of the demo; all of them are invented, and their names say so. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  ...showcases,
  adviesbureauDenkwijze,
  afvalbedrijfDeKringloop,
  bakkerijDeKorenaar,
  bankHetSpaarvarken,
  bibliotheekDeBladzijde,
  boerderijwinkelDeKlaver,
  bouwbedrijfDeStelling,
  clubDeMeeuwen,
  concernNoorderlicht,
  datacenterDeStekker,
  drukkerijDeLetter,
  gehandicaptenzorgDeBrug,
  goedeDoelenMorgenrood,
  hogeschoolDeWijzer,
  hovenierDeHeg,
  huisartsenDeStethoscoop,
  kerkgenootschapDeToren,
  kinderopvangDeVlieger,
  kwekerijDeKas,
  metaalDeHamer,
  museumDeVitrine,
  noorderlichtInstallaties,
  noorderlichtLogistiek,
  notariaatDeAkte,
  omroepDeZender,
  rederijDeGolf,
  restaurantDeGoudenLepel,
  scholengroepDeRegenboog,
  softwarehuisDeLus,
  sportbondDeRingen,
  supermarktDeMand,
  theaterDeSpiegel,
  uitvoeringsdienstMorgen,
  uitzendbureauDeSchakel,
  universiteitOosterveen,
  vervoerDeWissel,
  verzekeraarDeParaplu,
  waterschapDeKreek,
  woonzorgDeDageraad,
  ziekenhuisSintVoorbeeld,
];

/** Who to sign in as, with `demoPassword`, to see each side of the product. */
export interface DemoSignIn {
  readonly email: string;
  readonly name: string;
  /** What this person is here, in Dutch: it is printed when the product starts. */
  readonly as: string;
}

const roleNames: Readonly<Record<Member['role'], string>> = {
  hr: 'HR',
  works_council: 'ondernemingsraad',
  board: 'directie',
  counsellor: 'vertrouwenspersoon',
  contributor: 'collega die onderdelen invult',
  auditor: 'auditor',
};

/** The people of the showcases, the consultant, and the one who belongs to two organisations. */
export const demoSignIns: readonly DemoSignIn[] = [
  ...showcases.flatMap(({ organisation, members }) =>
    members.map(({ email, name, role }) => ({
      email,
      name,
      as: `${roleNames[role]} van ${organisation.name}`,
    })),
  ),
  {
    email: consultant.email,
    name: consultant.name,
    as: `adviseur van twaalf organisaties (${consultant.firm})`,
  },
  {
    ...inTwoOrganisations,
    as: demoOrganisations
      .flatMap(({ organisation, members }) =>
        members
          .filter((member) => member.email === inTwoOrganisations.email)
          .map((member) => `${roleNames[member.role]} van ${organisation.name}`),
      )
      .join(', '),
  },
];
