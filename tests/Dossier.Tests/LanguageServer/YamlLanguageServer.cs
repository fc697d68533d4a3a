using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Tests.Support;

namespace Dossier.Tests.LanguageServer;

/// <summary>
/// The YAML language server of editors, with the settings of <c>.vscode/settings.json</c>, spoken to as an editor does: JSON-RPC over its
/// standard streams (Language Server Protocol 3.17). Started with the first test that needs it.
/// </summary>
public sealed class YamlLanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly string Package = Path.Combine(ProjectFolders.Tests, "LanguageServer", "node_modules", "yaml-language-server");

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> diagnostics = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> answers = new();
    private readonly JsonObject settings = Settings();
    private readonly Lock writing = new();
    private Process? process;
    private int lastId;
    private int lastLook;

    /// <summary>Starts it, or skips the test with the reason.</summary>
    public YamlLanguageServer OrSkip()
    {
        if (process is not null)
            return this;
        var node = ExternalTool.OrSkip("node", "nodejs");
        Skip.If(!Directory.Exists(Package), "the YAML language server is not installed (npm ci in tests/Dossier.Tests/LanguageServer)");
        process = node.Start(ProjectFolders.Repository, Path.Combine(Package, "bin", "yaml-language-server"), "--stdio");
        // Nobody reads them, and a full pipe would hold it up.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        new Thread(Listen) { IsBackground = true }.Start();
        Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = Address(""),
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = Address(""), ["name"] = "dossier" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true },
                ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject() } },
            },
        });
        Tell("initialized", new JsonObject());
        Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = settings.DeepClone() });
        WaitForSettings();
        return this;
    }

    /// <summary>What it has to say of files, each a path relative to the repository and a text: lines from 1, and messages.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(int Line, string Message)>> Check(IReadOnlyCollection<(string Path, string Text)> files)
    {
        var opened = files.ToDictionary(file => file.Path, file => Open(file.Path, file.Text), StringComparer.Ordinal);
        var found = opened.ToDictionary(file => file.Key, file => Read(Wait(diagnostics[file.Value])), StringComparer.Ordinal);
        foreach (var address in opened.Values)
            Close(address);
        return found;
    }

    /// <summary>What it offers at the end of a text, by label.</summary>
    public IReadOnlyList<string> Complete(string path, string text)
    {
        var address = Open(path, text);
        var answer = Ask("textDocument/completion", At(address, text));
        Close(address);
        var items = answer.ValueKind == JsonValueKind.Array ? answer : answer.GetProperty("items");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("label").GetString() ?? "")];
    }

    /// <summary>What it shows of the place between two pieces of a text.</summary>
    public string Hover(string path, string before, string after)
    {
        var address = Open(path, before + after);
        var answer = Ask("textDocument/hover", At(address, before));
        Close(address);
        return answer.GetProperty("contents").GetProperty("value").GetString() ?? "";
    }

    public void Dispose()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    // It says so nowhere when it has taken up the settings: it then finds what is wrong with a fact.
    private void WaitForSettings()
    {
        const string Wrong = "content/facts/wrong.yaml";
        var tries = 0;
        while (Check([(Wrong, "basis: guessed\n")])[Wrong].Count == 0)
            Assert.InRange(++tries, 0, 100);
    }

    private static JsonObject Settings()
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(ProjectFolders.Repository, ".vscode", "settings.json")));
        return new JsonObject
        {
            ["yaml"] = new JsonObject
            {
                ["schemas"] = file?["yaml.schemas"]?.DeepClone(),
                ["schemaStore"] = new JsonObject { ["enable"] = false },
                ["validate"] = true,
                ["completion"] = true,
                ["hover"] = true,
            },
        };
    }

    private static string Address(string path) => new Uri(Path.Combine(ProjectFolders.Repository, path)).AbsoluteUri;

    private static JsonObject At(string address, string text) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = address },
        ["position"] = new JsonObject { ["line"] = text.Count(letter => letter == '\n'), ["character"] = text.Length - text.LastIndexOf('\n') - 1 },
    };

    private static IReadOnlyList<(int Line, string Message)> Read(JsonElement published) =>
    [
        .. published.GetProperty("diagnostics").EnumerateArray().Select(each =>
            (each.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32() + 1, each.GetProperty("message").GetString() ?? "")),
    ];

    private static JsonElement Wait(TaskCompletionSource<JsonElement> awaited)
    {
        Assert.True(awaited.Task.Wait(Patience), "the language server does not answer");
        return awaited.Task.Result;
    }

    // In a folder of its own each time, which the settings' patterns match all the same: what is said of an earlier text comes late at times.
    private string Open(string path, string text)
    {
        var address = Address(string.Create(CultureInfo.InvariantCulture, $"look-{Interlocked.Increment(ref lastLook)}/{path}"));
        diagnostics[address] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = address, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return address;
    }

    private void Close(string address) => Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = address } });

    private JsonElement Ask(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = answers[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Wait(answer);
    }

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (writing)
        {
            var stream = process?.StandardInput.BaseStream ?? Stream.Null;
            stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            stream.Write(body);
            stream.Flush();
        }
    }

    private void Listen()
    {
        var stream = process?.StandardOutput.BaseStream ?? Stream.Null;
        while (ReadLength(stream) is { } length)
        {
            var body = new byte[length];
            stream.ReadExactly(body);
            Hear(JsonDocument.Parse(body).RootElement);
        }
    }

    private static int? ReadLength(Stream stream)
    {
        int? length = null;
        var line = new StringBuilder();
        for (var letter = stream.ReadByte(); letter >= 0; letter = stream.ReadByte())
        {
            if (letter != '\n')
            {
                line.Append((char)letter);
                continue;
            }

            var header = line.ToString().Trim();
            line.Clear();
            if (header.Length == 0)
                return length;
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
        }

        return null;
    }

    private void Hear(JsonElement message)
    {
        var hasId = message.TryGetProperty("id", out var id);
        if (!message.TryGetProperty("method", out var method))
            answers[id.GetInt32()].TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
        else if (hasId)
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.GetInt32(), ["result"] = Answer(method.GetString(), message) });
        else if (method.GetString() == "textDocument/publishDiagnostics")
            Publish(message.GetProperty("params"));
    }

    private void Publish(JsonElement published)
    {
        if (diagnostics.TryGetValue(published.GetProperty("uri").GetString() ?? "", out var awaited))
            awaited.TrySetResult(published);
    }

    private JsonArray? Answer(string? method, JsonElement message) => method != "workspace/configuration" ? null : new JsonArray(
    [
        .. message.GetProperty("params").GetProperty("items").EnumerateArray()
            .Select(item => settings[item.TryGetProperty("section", out var section) ? section.GetString() ?? "" : ""]?.DeepClone()),
    ]);
}
