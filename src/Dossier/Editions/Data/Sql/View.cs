namespace Dossier.Editions.Data.Sql;

/// <summary>A view: a common question, answered.</summary>
/// <param name="Name">Begins with <c>v_</c>.</param>
/// <param name="Description">What one row is, in plain text.</param>
/// <param name="Query">Its SELECT, in words that SQLite and PostgreSQL share.</param>
internal sealed record View(string Name, string Description, string Query)
{
    /// <summary>The statement that makes it.</summary>
    public string Create => $"CREATE VIEW {Name} AS\n{Query};\n";
}
