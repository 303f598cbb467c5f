//! Which modules of the Kompendium go with which target objects, as its chapter "Schichtenmodell und Modellierung" and the
//! modules' own sections "Abgrenzung und Modellierung" say, put into kinds and words.

use crate::TargetObjectKind;
use TargetObjectKind::{
    Application, Building, BusinessProcess, CommunicationLink, IcsSystem, IotSystem, ItSystem, Room, ServiceProvider,
    Site,
};

/// Applies a module to objects of some kinds, by words of their names, groups and platforms.
pub(super) struct Rule {
    /// Number of the module.
    pub(super) module: &'static str,
    /// Kinds of objects.
    pub(super) kinds: &'static [TargetObjectKind],
    /// One of them stands in the object's words; empty where the kind alone is enough.
    pub(super) words: &'static [&'static str],
    /// None of them does.
    pub(super) without: &'static [&'static str],
    /// And one of these does as well; empty where nothing else is needed.
    pub(super) and: &'static [&'static str],
}

const SERVER: &[&str] = &["server", "host", "nas", "rechner im rechenzentrum"];
const NO_SERVER: &[&str] = &["serverschrank", "serverraum"];
const CLIENT: &[&str] =
    &["client", "arbeitsplatz", "arbeitsplätze", "pc", "laptop", "notebook", "desktop", "workstation"];
const MOBILE: &[&str] = &["smartphone", "tablet", "ipad", "iphone"];
const LAPTOP: &[&str] = &["laptop", "notebook"];
const UNIX: &[&str] = &["linux", "unix", "debian", "ubuntu", "suse", "red hat", "rhel", "aix", "solaris", "freebsd"];
const WEB: &[&str] = &["web", "browser", "portal", "online", "internetauftritt", "homepage"];
const MAIL: &[&str] = &["e-mail", "email", "mailserver", "mail-", "exchange", "outlook", "groupware"];

const fn rule(module: &'static str, kinds: &'static [TargetObjectKind], words: &'static [&'static str]) -> Rule {
    Rule { module, kinds, words, without: &[], and: &[] }
}

/// Rules for single objects.
pub(super) const RULES: &[Rule] = &[
    rule("OPS.1.2.6", &[Application, ItSystem], &["ntp", "zeitserver"]),
    rule("OPS.2.3", &[ServiceProvider], &[]),
    rule("OPS.2.2", &[ServiceProvider], &["cloud", "saas", "hosting"]),
    rule("APP.1.1", &[Application], &["office", "textverarbeitung", "tabellenkalkulation"]),
    rule("APP.1.2", &[Application], &["browser"]),
    rule("APP.1.4", &[Application], &["mobile app", "mobile anwendung", "apps"]),
    rule("APP.2.1", &[Application, ItSystem], &["verzeichnisdienst", "active directory", "domänencontroller", "ldap"]),
    rule("APP.2.2", &[Application, ItSystem], &["active directory", "domänencontroller"]),
    rule("APP.2.3", &[Application, ItSystem], &["openldap"]),
    rule("APP.3.1", &[Application], WEB),
    rule("APP.3.2", &[Application, ItSystem], &["webserver", "internetauftritt", "homepage", "website"]),
    rule("APP.3.3", &[Application, ItSystem], &["fileserver", "dateiserver", "dateiablage"]),
    rule("APP.3.4", &[Application, ItSystem], &["samba"]),
    rule("APP.3.6", &[Application, ItSystem], &["dns"]),
    rule("APP.4.2", &[Application], &["sap"]),
    rule("APP.4.3", &[Application, ItSystem], &["datenbank", "sql", "oracle", "postgres", "mariadb"]),
    rule("APP.4.4", &[Application, ItSystem], &["kubernetes"]),
    rule("APP.4.6", &[Application], &["abap"]),
    rule("APP.5.2", &[Application, ItSystem], &["exchange", "outlook"]),
    rule("APP.5.3", &[Application, ItSystem], MAIL),
    rule("APP.5.4", &[Application], &["videokonferenz", "teams", "webex", "kollaboration", "ucc"]),
    rule("APP.6", &[Application], &[]),
    Rule { module: "SYS.1.1", kinds: &[ItSystem], words: SERVER, without: NO_SERVER, and: &[] },
    Rule { module: "SYS.1.2.2", kinds: &[ItSystem], words: &["windows server 2012"], without: &[], and: &[] },
    Rule {
        module: "SYS.1.2.3",
        kinds: &[ItSystem],
        words: &["windows server"],
        without: &["windows server 2012"],
        and: &[],
    },
    Rule { module: "SYS.1.3", kinds: &[ItSystem], words: UNIX, without: NO_SERVER, and: SERVER },
    rule("SYS.1.5", &[ItSystem], &["virtualisier", "vmware", "esxi", "hyper-v", "proxmox", "hypervisor"]),
    rule("SYS.1.6", &[ItSystem], &["container", "docker"]),
    rule("SYS.1.7", &[ItSystem], &["ibm z", "mainframe", "großrechner"]),
    rule(
        "SYS.1.8",
        &[ItSystem],
        &["speichersystem", "speicherlösung", "storage", "nas", "san", "gemeinsamem speicher"],
    ),
    rule("SYS.1.9", &[ItSystem], &["terminalserver", "citrix"]),
    Rule { module: "SYS.2.1", kinds: &[ItSystem], words: CLIENT, without: MOBILE, and: &[] },
    Rule { module: "SYS.2.2.3", kinds: &[ItSystem], words: CLIENT, without: &["server"], and: &["windows"] },
    Rule { module: "SYS.2.3", kinds: &[ItSystem], words: CLIENT, without: &["server"], and: UNIX },
    rule("SYS.2.4", &[ItSystem], &["macos", "macbook", "imac"]),
    rule("SYS.2.6", &[ItSystem], &["vdi", "virtual desktop"]),
    rule("SYS.3.1", &[ItSystem], LAPTOP),
    rule("SYS.3.2.1", &[ItSystem], MOBILE),
    rule("SYS.3.2.3", &[ItSystem], &["ipad", "iphone", "ios"]),
    rule("SYS.3.2.4", &[ItSystem], &["android"]),
    rule("SYS.3.3", &[ItSystem], &["mobiltelefon", "diensthandy", "handy"]),
    rule("SYS.4.1", &[ItSystem], &["drucker", "kopierer", "multifunktion", "scanner"]),
    rule("SYS.4.3", &[ItSystem, IotSystem], &["eingebettet", "embedded"]),
    rule("SYS.4.4", &[IotSystem], &[]),
    rule("SYS.4.5", &[ItSystem], &["wechseldatenträger", "usb-stick", "usb"]),
    rule("IND.2.1", &[IcsSystem], &[]),
    rule("IND.2.2", &[IcsSystem], &["sps", "speicherprogrammierbar"]),
    rule("IND.2.3", &[IcsSystem], &["sensor", "aktor"]),
    rule("IND.2.4", &[IcsSystem], &["maschine"]),
    rule("IND.3.2", &[IcsSystem], &["fernwartung"]),
    rule("NET.1.1", &[CommunicationLink], &[]),
    rule("NET.1.2", &[ItSystem], &["netzmanagement", "monitoring"]),
    rule("NET.2.1", &[CommunicationLink], &["wlan", "wi-fi"]),
    rule("NET.2.2", &[ItSystem], &["wlan", "laptop", "notebook", "tablet"]),
    rule("NET.3.1", &[ItSystem], &["router", "switch"]),
    rule("NET.3.2", &[ItSystem], &["firewall"]),
    rule("NET.3.3", &[ItSystem], &["vpn"]),
    rule("NET.3.4", &[ItSystem], &["network access control", "802.1x"]),
    rule("NET.4.1", &[ItSystem], &["tk-anlage", "telefonanlage"]),
    rule("NET.4.2", &[CommunicationLink, ItSystem], &["voip", "ip-telefon"]),
    rule("NET.4.3", &[ItSystem], &["fax"]),
    rule("INF.1", &[Building, Site], &[]),
    rule("INF.2", &[Room, Building], &["serverraum", "rechenzentrum", "serverräume"]),
    rule("INF.5", &[Room], &["technikraum", "verteiler", "technische infrastruktur", "serverschrank"]),
    rule("INF.6", &[Room], &["archiv"]),
    rule("INF.7", &[Room], &["büro"]),
    rule("INF.8", &[Room], &["häuslich", "homeoffice", "telearbeit"]),
    rule("INF.10", &[Room], &["besprechung", "sitzung", "schulung", "veranstaltung", "ratssaal"]),
    rule("INF.11", &[Room], &["fahrzeug", "dienstwagen"]),
    rule("INF.12", &[Building], &[]),
    rule("INF.13", &[Building, IotSystem, IcsSystem], &["gebäudetechnik", "haustechnik", "gebäudemanagement"]),
    rule("INF.14", &[Building, IotSystem, IcsSystem], &["gebäudeautomation", "gebäudeleittechnik"]),
];

/// Modules for the domain as a whole that not every one needs: they are proposed because of an object that shows the
/// need. All other modules for the whole are proposed always.
pub(super) const ONLY_IF: &[Rule] = &[
    rule("CON.7", &[BusinessProcess], &["auslandsreise", "ausland"]),
    rule("CON.8", &[BusinessProcess, Application], &["softwareentwicklung", "eigenentwicklung"]),
    rule("CON.10", &[BusinessProcess, Application], &["entwicklung von webanwendungen"]),
    rule("CON.11.1", &[TargetObjectKind::Information, BusinessProcess], &["vs-nfd", "verschlusssache"]),
    rule(
        "OPS.1.2.4",
        &[Room, BusinessProcess, ItSystem],
        &["telearbeit", "homeoffice", "häuslich", "laptop", "notebook"],
    ),
    rule("OPS.1.2.5", &[CommunicationLink, BusinessProcess, IcsSystem, ItSystem, ServiceProvider], &["fernwartung"]),
    rule("OPS.2.2", &[ServiceProvider, Application], &["cloud", "saas"]),
    rule("OPS.2.3", &[ServiceProvider], &[]),
    rule("OPS.3.2", &[BusinessProcess], &["mandant", "betrieb für andere", "hosting für"]),
    rule("DER.3.2", &[BusinessProcess], &["is-revision"]),
    rule("APP.7", &[BusinessProcess, Application], &["eigenentwicklung", "individualsoftware"]),
    rule("SYS.3.2.2", &[ItSystem], MOBILE),
    rule("IND.1", &[IcsSystem], &[]),
    rule("INF.9", &[ItSystem], &["laptop", "notebook", "tablet"]),
];

/// What is specific goes with what is general: the second module is applied wherever the first one is.
pub(super) const TOGETHER: &[(&str, &str)] = &[
    ("SYS.1.2.2", "SYS.1.1"),
    ("SYS.1.2.3", "SYS.1.1"),
    ("SYS.1.3", "SYS.1.1"),
    ("SYS.1.5", "SYS.1.1"),
    ("SYS.1.6", "SYS.1.1"),
    ("SYS.1.7", "SYS.1.1"),
    ("SYS.1.9", "SYS.1.1"),
    ("SYS.2.2.3", "SYS.2.1"),
    ("SYS.2.3", "SYS.2.1"),
    ("SYS.2.4", "SYS.2.1"),
    ("SYS.2.6", "SYS.2.1"),
    ("SYS.3.1", "SYS.2.1"),
    ("SYS.3.2.3", "SYS.3.2.1"),
    ("SYS.3.2.4", "SYS.3.2.1"),
    ("APP.2.2", "APP.2.1"),
    ("APP.2.3", "APP.2.1"),
    ("APP.3.4", "APP.3.3"),
    ("APP.5.2", "APP.5.3"),
    ("IND.2.2", "IND.2.1"),
    ("IND.2.3", "IND.2.1"),
    ("IND.2.4", "IND.2.1"),
    ("IND.2.7", "IND.2.1"),
];

/// Kinds of objects of which no module is made for: they are covered at the domain as a whole and by what serves them.
pub(super) const WITHOUT_MODULES: &[TargetObjectKind] =
    &[BusinessProcess, TargetObjectKind::Information, TargetObjectKind::People];
