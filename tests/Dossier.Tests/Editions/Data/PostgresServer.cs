using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>
/// A PostgreSQL server of a test's own: a new cluster in a temporary folder, on the loopback address only, gone with the test.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Account = "postgres";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly string binaries;
    private readonly string cluster;
    private readonly string port = FreePort();
    private readonly Process process;

    private PostgresServer(string binaries)
    {
        this.binaries = binaries;
        cluster = Path.Combine(folder.Path, "cluster");
        PrepareFolder();
        Run("initdb", "--pgdata", cluster, "--username", Account, "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        process = Own("postgres", out var arguments, "-D", cluster, "-h", "127.0.0.1", "-p", port, "-k", "", "-c", "fsync=off").Start("/", arguments);
        _ = process.StandardError.ReadToEndAsync();
        WaitUntilItListens();
    }

    /// <summary>Starts a server, or skips the test with the reason.</summary>
    public static PostgresServer OrSkip()
    {
        const string Debian = "/usr/lib/postgresql";
        var binaries = !Directory.Exists(Debian) ? null : Directory.EnumerateDirectories(Debian).Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));
        Skip.If(binaries is null, "PostgreSQL's server is not installed (Debian: apt-get install postgresql)");
        return new PostgresServer(binaries ?? Debian);
    }

    /// <summary>Loads a data edition by its own script.</summary>
    public void Load(MemoryOutput output)
    {
        foreach (var path in output.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".sql", StringComparison.Ordinal)))
            folder.Write(path, output[path]);
        Psql("--file", "postgres/load.sql");
    }

    /// <summary>The only cell of a query over what was loaded.</summary>
    public string Ask(string sql) => Psql("--tuples-only", "--no-align", "--quiet", "--command", "SET search_path TO dossier", "--command", sql).Trim();

    public void Dispose()
    {
        Run("pg_ctl", "stop", "--pgdata", cluster, "--mode", "immediate");
        process.Dispose();
        folder.Dispose();
    }

    private string Psql(params IEnumerable<string> arguments) => ExternalTool.OrSkip("psql", "postgresql-client", binaries).Run(
        Path.Combine(folder.Path, "data"),
        null,
        ["--no-psqlrc", "--host", "127.0.0.1", "--port", port, "--username", Account, "--dbname", Account, .. arguments]);

    private void Run(string name, params IEnumerable<string> arguments) => Own(name, out var all, arguments).Run("/", null, all);

    // The server refuses to be run by root: then it is run by the account that Debian makes for it.
    private ExternalTool Own(string name, out IEnumerable<string> all, params IEnumerable<string> arguments)
    {
        var isRoot = Environment.IsPrivilegedProcess;
        all = isRoot ? ["--reuid", Account, "--regid", Account, "--clear-groups", Path.Combine(binaries, name), .. arguments] : arguments;
        return isRoot ? ExternalTool.OrSkip("setpriv", "util-linux") : ExternalTool.OrSkip(name, "postgresql", binaries);
    }

    private void PrepareFolder()
    {
        Directory.CreateDirectory(cluster);
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        ExternalTool.OrSkip("chown", "coreutils").Run("/", null, Account, cluster);
    }

    // Nothing tells of it but the connection itself; each try waits for the kernel's answer, not for a time.
    private void WaitUntilItListens()
    {
        var waited = Stopwatch.StartNew();
        while (!Answers())
        {
            Assert.False(process.HasExited, "the server ended while it started");
            Assert.True(waited.Elapsed < Patience, "the server did not start in time");
        }
    }

    private bool Answers()
    {
        using var probe = ExternalTool.OrSkip("pg_isready", "postgresql-client", binaries).Start("/", "--host", "127.0.0.1", "--port", port, "--quiet");
        probe.WaitForExit();
        return probe.ExitCode == 0;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
