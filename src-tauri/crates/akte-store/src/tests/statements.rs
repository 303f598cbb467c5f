//! Every fixed statement is prepared against the migrated schema, and none touches recorded data without naming its
//! municipality, unless it says why.

use super::support::*;
use crate::record::{KEY, Rows, delete_sql, fetch_sql, upsert_sql};
use crate::shared::{self, SharedRows};
use crate::statement::{Statement, Tenancy};
use akte_domain::*;
use expect_test::expect;
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn all() -> Vec<Statement> {
    [
        crate::akte::migrate::STATEMENTS,
        crate::akte::open::STATEMENTS,
        crate::backup::STATEMENTS,
        crate::catalog::columns::STATEMENTS,
        crate::catalog::import::STATEMENTS,
        crate::catalog::line::STATEMENTS,
        crate::catalog::read::STATEMENTS,
        crate::catalog::rows::STATEMENTS,
        crate::catalog::versions::STATEMENTS,
        crate::catalog::whole::STATEMENTS,
        crate::cross_reference::import::STATEMENTS,
        crate::cross_reference::read::STATEMENTS,
        crate::integrity::STATEMENTS,
        crate::log::entry::STATEMENTS,
        crate::log::erase::STATEMENTS,
        crate::log::read::STATEMENTS,
        crate::log::verify::STATEMENTS,
        crate::mapping::import::STATEMENTS,
        crate::mapping::read::STATEMENTS,
        crate::past::STATEMENTS,
        crate::search::due::STATEMENTS,
        crate::search::index::STATEMENTS,
        crate::search::query::STATEMENTS,
        crate::search::words::STATEMENTS,
        crate::tables::answer::STATEMENTS,
        crate::tables::dated::STATEMENTS,
        crate::tables::degree_snapshot::STATEMENTS,
        crate::tables::information_domain::STATEMENTS,
        crate::tables::module_decision::STATEMENTS,
        crate::tables::municipality::STATEMENTS,
        crate::tables::object_grant::STATEMENTS,
        crate::tables::person::STATEMENTS,
        crate::tables::privacy_link::STATEMENTS,
        crate::tables::protection_scheme::STATEMENTS,
        crate::tables::release::STATEMENTS,
        crate::tables::report_register::STATEMENTS,
        crate::tables::risk_scheme::STATEMENTS,
        crate::tables::shared_reference::STATEMENTS,
        crate::tables::target_object::STATEMENTS,
        crate::tables::vault_file::STATEMENTS,
        crate::undo::STATEMENTS,
        crate::vocabulary::import::STATEMENTS,
        crate::vocabulary::read::STATEMENTS,
    ]
    .concat()
}

fn of_record<T: Rows>() -> Vec<String> {
    assert_eq!(&T::COLUMNS[..2], ["municipality_id", "id"], "{} begins with its key", T::KIND);
    vec![upsert_sql::<T>(2, KEY), upsert_sql::<T>(2, T::PLACE), fetch_sql::<T>(2), delete_sql::<T>(2)]
}

fn of_records() -> Vec<String> {
    [
        of_record::<Municipality>(),
        of_record::<InformationDomain>(),
        of_record::<TargetObject>(),
        of_record::<Answer>(),
        of_record::<AnswerSource>(),
        of_record::<Measure>(),
        of_record::<MeasureLink>(),
        of_record::<MeasureRelation>(),
        of_record::<Evidence>(),
        of_record::<EvidenceLink>(),
        of_record::<DocumentRevision>(),
        of_record::<ParamValue>(),
        of_record::<ReportHandover>(),
        of_record::<MunicipalityLogo>(),
        of_record::<Person>(),
        of_record::<Dependency>(),
        of_record::<ProtectionScheme>(),
        of_record::<ProtectionNeed>(),
        of_record::<ModuleDecision>(),
        of_record::<ObjectCategory>(),
        of_record::<PackageDecision>(),
        of_record::<RiskScheme>(),
        of_record::<AdditionalThreat>(),
        of_record::<RiskAnalysis>(),
        of_record::<Risk>(),
        of_record::<RiskMeasure>(),
        of_record::<ProviderRelation>(),
        of_record::<ProviderObject>(),
        of_record::<ResponsibilitySplit>(),
        of_record::<ProviderEvidence>(),
        of_record::<ObjectGrant>(),
        of_record::<SharedReference>(),
        of_record::<PointSuppression>(),
        of_record::<ExceptionApproval>(),
        of_record::<BackupRecord>(),
        of_record::<Decision>(),
        of_record::<CostItem>(),
        of_record::<CostMember>(),
        of_record::<OnlineService>(),
        of_record::<RegimeDecision>(),
        of_record::<RegisterObject>(),
        of_record::<RegisterEvidence>(),
        of_record::<ControllerRecord>(),
        of_record::<ProcessingActivity>(),
        of_record::<ProcessorContract>(),
        of_record::<DataBreach>(),
        of_record::<DataSubjectRequest>(),
        of_record::<DeletionRun>(),
        of_record::<OwnLegalBasis>(),
        of_record::<PrivacyLink>(),
        of_record::<ThresholdAnalysis>(),
        of_record::<ImpactAssessment>(),
        of_record::<AssessmentLink>(),
        of_record::<ProcessingClient>(),
        of_record::<ProtectionMeasure>(),
        of_record::<ControlStatement>(),
        of_record::<ClauseCheck>(),
        of_record::<Audit>(),
        of_record::<AuditFinding>(),
        of_record::<ManagementReview>(),
        of_record::<IsoLink>(),
        of_record::<ControlledDocument>(),
        of_record::<Training>(),
        of_record::<Consultation>(),
        of_record::<OfficerTask>(),
        of_record::<Objective>(),
        of_record::<DeskLink>(),
        of_record::<Incident>(),
        of_record::<IncidentLink>(),
    ]
    .concat()
}

fn of_shared<T: SharedRows>() -> Vec<String> {
    assert_eq!(T::COLUMNS[0], "id", "{} begins with its key", T::KIND);
    vec![shared::upsert_sql::<T>(2), shared::select_sql::<T>(""), shared::delete_sql::<T>(2)]
}

/// Words of a statement; dots stay within a word, brackets and commas fall away.
fn words(sql: &str) -> Vec<String> {
    sql.to_lowercase()
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What is wrong with a statement's use of tables of municipalities.
fn unscoped(sql: &str, tenant_tables: &BTreeSet<String>) -> Vec<String> {
    let words = words(sql);
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let is_table = at > 0 && matches!(&*words[at - 1], "from" | "join" | "into" | "update");
        if !is_table || !tenant_tables.contains(word) {
            continue;
        }
        // Who did it and when belongs to every entry that the operation wrote.
        if word == "operation" && sql.contains("join operation o on o.number = e.operation") {
            continue;
        }
        let keywords = ["where", "on", "join", "left", "set", "values", "order", "group", "municipality_id", "as"];
        let alias = words.get(at + 1).filter(|next| !keywords.contains(&&***next));
        let named = match alias {
            Some(alias) if words[at - 1] != "into" => {
                words.windows(2).any(|pair| pair[0] == format!("{alias}.municipality_id") && pair[1] == "=")
                    || words.windows(2).any(|pair| pair[0] == "=" && pair[1] == format!("{alias}.municipality_id"))
            }
            _ => words.iter().any(|word| word == "municipality_id"),
        };
        if !named {
            found.push(word.clone());
        }
    }
    // Naming the column is not enough: somewhere a value has to be bound to it.
    let bound = words.windows(3).any(|three| {
        (three[0] == "municipality_id" || three[0].ends_with(".municipality_id"))
            && three[1] == "="
            && (three[2].starts_with('$') || three[2] == "?")
    }) || words.first().is_some_and(|word| word == "insert");
    let touches = words.iter().any(|word| tenant_tables.contains(word));
    if touches && !bound {
        found.push("no bound municipality".to_owned());
    }
    found
}

async fn tenant_tables(conn: &mut sqlx::SqliteConnection) -> BTreeSet<String> {
    let sql = "select m.name from sqlite_master m join pragma_table_info(m.name) c
        where m.type = 'table' and c.name = 'municipality_id'";
    let tables: Vec<String> = sqlx::query_scalar(sql).fetch_all(conn).await.expect("the tables");
    tables.into_iter().collect()
}

#[tokio::test]
async fn every_statement_fits_the_schema_and_names_its_municipality() {
    let (_folder, store) = plain().await;
    let mut conn = store.writer().acquire().await.expect("a connection");
    let tables = tenant_tables(&mut conn).await;
    assert!(tables.len() >= 14 && tables.contains("answer"), "the tables of municipalities are found: {tables:?}");
    for statement in all() {
        let prepared = (&mut *conn).prepare(AssertSqlSafe(statement.sql.to_owned()).into_sql_str()).await;
        assert!(prepared.is_ok(), "{} does not fit the schema: {:?}", statement.name, prepared.err());
        if statement.tenancy == Tenancy::Scoped {
            let unscoped = unscoped(statement.sql, &tables);
            assert!(unscoped.is_empty(), "{} reaches across municipalities: {unscoped:?}", statement.name);
        }
    }
    let of_drafts = [of_shared::<CatalogDraft>(), of_shared::<DraftGroup>(), of_shared::<DraftEntry>()].concat();
    for sql in of_records().into_iter().chain(of_drafts) {
        let prepared = (&mut *conn).prepare(AssertSqlSafe(sql.clone()).into_sql_str()).await;
        assert!(prepared.is_ok(), "{sql} does not fit the schema: {:?}", prepared.err());
        assert_eq!(unscoped(&sql, &tables), Vec::<String>::new(), "{sql} reaches across municipalities");
    }
}

#[tokio::test]
async fn the_check_finds_what_it_is_there_for() {
    let (_folder, store) = plain().await;
    let mut conn = store.writer().acquire().await.expect("a connection");
    let tables = tenant_tables(&mut conn).await;
    let check = |sql: &str, ok: bool| assert_eq!(unscoped(sql, &tables).is_empty(), ok, "{sql}");
    check("select * from answer where id = $1", false);
    check("select * from answer where municipality_id = $1 and id = $2", true);
    check("delete from measure where id = $1", false);
    check("update answer set status = 'yes' where id = $1", false);
    check("insert into measure (id) values ($1)", false);
    check("select 1 from answer a join measure m on m.domain_id = a.domain_id where a.municipality_id = $1", false);
    check("select 1 from answer a where a.municipality_id = a.municipality_id", false);
    check("select 1 from catalog", true);
}

#[test]
fn what_reaches_across_municipalities_says_why() {
    let list: Vec<String> = all()
        .into_iter()
        .filter_map(|statement| match statement.tenancy {
            Tenancy::AcrossMunicipalities(reason) => {
                Some(format!("{}: {reason}", statement.name.trim_start_matches("akte_store::")))
            }
            Tenancy::Scoped => None,
        })
        .collect();
    expect![[r#"
        backup::REGISTER: a backup holds the whole Akte
        backup::PLACES: a backup holds the whole Akte
        backup::ONLY_IMPORTED_SINCE: a backup holds the whole Akte
        backup::LAST: a backup holds the whole Akte
        backup::LAST_TO_OTHER_PLACE: a backup holds the whole Akte
        integrity::SEARCH_STRAY: the index serves all municipalities
        log::entry::HEAD: the chain runs through all municipalities
        log::entry::LAST_OPERATION: operations are numbered through all municipalities
        log::erase::ERASE: the entry was found in scope
        log::read::LIST_ALL: the administrator's list of the whole log
        log::read::LIST_SHARED: only what belongs to no municipality
        log::read::COUNT_SHARED: only what belongs to no municipality
        log::read::COUNT_ALL: the administrator's list of the whole log
        log::read::HASH_OF: a data state is one for all municipalities
        log::verify::ENTRIES: the chain runs through all municipalities
        log::verify::OPERATIONS: the chain runs through all municipalities
        log::verify::REPORT_HEADS: the chain runs through all municipalities
        log::verify::BACKUP_HEADS: the chain runs through all municipalities
        log::verify::ERASURES: the chain runs through all municipalities
        past::AT: a data state is one for all municipalities
        past::FORGET_PAYLOADS: in a transaction that is rolled back
        past::FORGET_ENTRIES: in a transaction that is rolled back
        search::due::TEXTS: only what belongs to no municipality
        search::index::LAST_ID: numbers of the index run through all municipalities
        search::query::FIND_SHARED: only what belongs to no municipality
        search::query::FIND_SHARED_UNRANKED: only what belongs to no municipality
        search::query::REQUIREMENTS: only what belongs to no municipality
        tables::answer::MISCOUNTED: the counts of all municipalities are checked
        tables::information_domain::WITH_CATALOG: an imported catalog may complete an index that is in force in any municipality
        tables::municipality::IDS: the switcher of municipalities lists them all
        tables::municipality::ID_OF_NAME: people name a municipality before there is a scope
        tables::object_grant::OFFERED: a grant names the municipality that may read it, and only that one asks
        tables::report_register::BY_HASH: a person holds a PDF and asks which one it is; what is found names its municipality
        tables::shared_reference::RELIES: who shares an object sees who relies on it, and nothing else of them
        tables::vault_file::ALL: the sweep and the integrity check compare the whole vault with the disk
        undo::ACROSS: an update of the whole Akte is taken back for all municipalities at once, and only where asked for
        undo::SHARED: only what belongs to no municipality
        undo::MARK: follows from the number of an operation that was found in scope
        undo::UNDONE_TARGET: follows from the number of an operation that was found in scope
        undo::CLEAR: follows from the number of an operation that was found in scope
        undo::IMAGES: an operation was found in scope; its entries name their own municipality, which undo checks"#]].assert_eq(&list.join("\n"));
}

#[test]
fn no_module_keeps_statements_to_itself() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut declaring = BTreeSet::new();
    let mut folders: Vec<PathBuf> = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read_to_string(&path).expect("a source file").contains("\nstatements! {") {
                let module = path.strip_prefix(&source).expect("below").with_extension("");
                let name = module.to_string_lossy().replace(['/', '\\'], "::");
                declaring.insert(name.trim_end_matches("::mod").to_owned());
            }
        }
    }
    let listed: BTreeSet<String> = all()
        .iter()
        .filter_map(|statement| statement.name.rsplit_once("::"))
        .map(|(module, _)| module.trim_start_matches("akte_store::").to_owned())
        .collect();
    assert_eq!(declaring, listed, "every module that declares statements is checked");
}
