using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dossier.Benchmarks.Citations;

/// <summary>
/// A PostgreSQL server of one's own: a new cluster in a temporary folder, on the loopback address only, gone when it is disposed of.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    /// <summary>What to say where there is none.</summary>
    public const string Missing = "PostgreSQL's server is not installed (Debian: apt-get install postgresql)";

    private const string Account = "postgres";
    private const string Debian = "/usr/lib/postgresql";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dossier-postgres-");
    private readonly string binaries;
    private readonly string cluster;
    private readonly string port = FreePort();
    private readonly Process process;

    private PostgresServer(string binaries)
    {
        this.binaries = binaries;
        cluster = Path.Combine(folder.FullName, "cluster");
        PrepareFolder();
        Run(Own("initdb", "--pgdata", cluster, "--username", Account, "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"));
        process = Begin(Own("postgres", "-D", cluster, "-h", "127.0.0.1", "-p", port, "-k", "", "-c", "fsync=off"));
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        WaitUntilItListens();
    }

    /// <summary>Starts a server; null where none is installed.</summary>
    public static PostgresServer? Start()
    {
        var binaries = !Directory.Exists(Debian) ? null : Directory.EnumerateDirectories(Debian).Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));
        return binaries is null ? null : new PostgresServer(binaries);
    }

    /// <summary>Loads a data edition by its own script.</summary>
    /// <param name="data">The edition's folder.</param>
    public void Load(string data) => Psql(data, "--file", "postgres/load.sql");

    /// <summary>The only cell of a query over what was loaded.</summary>
    public string Ask(string sql) =>
        Psql("/", "--tuples-only", "--no-align", "--quiet", "--command", "SET search_path TO dossier", "--command", sql).Trim();

    /// <summary>Runs a script over what was loaded, as someone at a terminal would.</summary>
    /// <param name="data">The folder that paths start from.</param>
    /// <param name="script">SQL, and commands of psql such as <c>\copy</c>.</param>
    /// <returns>What it answers.</returns>
    public string Type(string data, string script)
    {
        var file = Path.Combine(folder.FullName, "script.sql");
        File.WriteAllText(file, script);
        return Psql(data, "--tuples-only", "--no-align", "--quiet", "--command", "SET search_path TO dossier", "--file", file).Trim();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Run(Own("pg_ctl", "stop", "--pgdata", cluster, "--mode", "immediate"));
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private string Psql(string from, params IEnumerable<string> arguments) => Run(Program(
        "psql", from, ["--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--host", "127.0.0.1", "--port", port, "--username", Account, "--dbname", Account, .. arguments]));

    // The server refuses to be run by root: then it is run by the account that Debian makes for it.
    private ProcessStartInfo Own(string name, params IEnumerable<string> arguments) => !Environment.IsPrivilegedProcess
        ? Program(name, "/", arguments)
        : new ProcessStartInfo("setpriv", ["--reuid", Account, "--regid", Account, "--clear-groups", Path.Combine(binaries, name), .. arguments]) { WorkingDirectory = "/" };

    private ProcessStartInfo Program(string name, string from, IEnumerable<string> arguments) =>
        new(Path.Combine(binaries, name), arguments) { WorkingDirectory = from };

    private static string Run(ProcessStartInfo start)
    {
        using var process = Begin(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}\n{output}\n{errors.Result}");
    }

    private static Process Begin(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start");
    }

    private void PrepareFolder()
    {
        Directory.CreateDirectory(cluster);
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        Run(new ProcessStartInfo("chown", [Account, cluster]));
    }

    // Nothing tells of it but the connection itself; each try waits for the kernel's answer, not for a time.
    private void WaitUntilItListens()
    {
        var waited = Stopwatch.StartNew();
        while (!Answers())
        {
            if (process.HasExited || waited.Elapsed > Patience)
                throw new InvalidOperationException("the server ended while it started, or did not start in time");
        }
    }

    private bool Answers()
    {
        using var probe = Begin(Program("pg_isready", "/", ["--host", "127.0.0.1", "--port", port, "--quiet"]));
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
