using Dossier.Benchmarks.Citations;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>A PostgreSQL server with a data edition loaded by the edition's own script.</summary>
internal sealed class LoadedServer : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private LoadedServer(PostgresServer server, MemoryOutput output)
    {
        Server = server;
        foreach (var (path, bytes) in output.Files.Where(file => !file.Key.EndsWith(".sqlite", StringComparison.Ordinal)))
            folder.Write(path, bytes);
        Server.Load(Data);
    }

    /// <summary>The server.</summary>
    public PostgresServer Server { get; }

    /// <summary>The edition's folder.</summary>
    public string Data => folder["data"];

    /// <summary>Starts a server and loads an edition, or skips the test with the reason.</summary>
    public static LoadedServer OrSkip(MemoryOutput output)
    {
        var server = PostgresServer.Start();
        Skip.If(server is null, PostgresServer.Missing);
        return server is null ? throw new InvalidOperationException(PostgresServer.Missing) : new LoadedServer(server, output);
    }

    /// <summary>The only cell of a query.</summary>
    public string Ask(string sql) => Server.Ask(sql);

    /// <summary>Runs a script in the edition's folder.</summary>
    public string Type(string script) => Server.Type(Data, script);

    public void Dispose()
    {
        Server.Dispose();
        folder.Dispose();
    }
}
