using System.Collections.Immutable;

namespace Dossier.Editions.Data.Sql;

/// <summary>The texts that can be searched, in both databases: one row a text, whatever table it is from.</summary>
internal static class SearchSql
{
    /// <summary>The table of all texts.</summary>
    public const string Table = "search_texts";

    /// <summary>What the table is.</summary>
    public const string Description = "one row a text that can be searched: statements, titles and names, translations included";

    /// <summary>SQLite's table for whole words.</summary>
    public const string WordIndex = "search";

    /// <summary>SQLite's table for parts of texts whose words are not parted by spaces.</summary>
    public const string TrigramIndex = "search_trigram";

    /// <summary>The statements that fill the table, in words that SQLite and PostgreSQL share.</summary>
    public static ImmutableArray<string> Fill { get; } =
    [
        From("'fact', id, (SELECT language FROM dossier), statement FROM facts ORDER BY id"),
        From("'fact', fact, language, statement FROM fact_translations ORDER BY fact, language"),
        From("'topic', id, (SELECT language FROM dossier), title FROM topics ORDER BY id"),
        From("'source', id, language, title FROM sources ORDER BY id"),
        From("'publisher', id, NULL, name FROM publishers ORDER BY id"),
        From("'entity', id, (SELECT language FROM dossier), name FROM entities ORDER BY id"),
        From("'entity', entity, language, name FROM entity_names ORDER BY entity, language"),
        From("'series', id, (SELECT language FROM dossier), title FROM series ORDER BY id"),
    ];

    /// <summary>
    /// SQLite's tables. The first finds words, whatever their case and accents (<c>unicode61</c>, <c>remove_diacritics 2</c>); the second
    /// holds
    /// only what has Chinese, Japanese or Korean letters, where it finds any three or more in a row (<c>trigram</c>).
    /// </summary>
    public const string Sqlite =
        $"""
        CREATE VIRTUAL TABLE {WordIndex} USING fts5(text, content='{Table}', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO {WordIndex} ({WordIndex}) VALUES ('rebuild');
        INSERT INTO {WordIndex} ({WordIndex}) VALUES ('optimize');
        CREATE VIRTUAL TABLE {TrigramIndex} USING fts5(text, content='{Table}', content_rowid='id', tokenize='trigram');
        INSERT INTO {TrigramIndex} (rowid, text) SELECT id, text FROM {Table} WHERE text GLOB '*[㐀-鿿぀-ヿ가-힯]*' ORDER BY id;
        INSERT INTO {TrigramIndex} ({TrigramIndex}) VALUES ('optimize');

        """;

    /// <summary>PostgreSQL's indexes: whole words, and any part of a text where the server has the extension for it.</summary>
    public const string Postgres =
        $"""
        CREATE INDEX {Table}_terms ON {Table} USING gin (terms);
        DO $$
        BEGIN
          CREATE EXTENSION IF NOT EXISTS pg_trgm;
          CREATE INDEX {Table}_parts ON {Table} USING gin (text gin_trgm_ops);
        EXCEPTION WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN
          RAISE NOTICE 'pg_trgm is not to be had: LIKE over {Table} reads the whole table';
        END $$;

        """;

    /// <summary>The table of all texts.</summary>
    /// <param name="id">How the database numbers rows.</param>
    /// <param name="more">Further columns, each with a comma before it.</param>
    /// <param name="suffix">What stands behind the closing parenthesis.</param>
    public static string Create(string id, string more, string suffix) =>
        $"CREATE TABLE {Table} (\n  id {id},\n  kind text NOT NULL,\n  record text NOT NULL,\n  language text,\n  text text NOT NULL{more}\n){suffix};\n";

    private static string From(string query) => $"INSERT INTO {Table} (kind, record, language, text) SELECT {query};\n";
}
