using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics.Formats;
using Dossier.Text;
using Dossier.Verification;
using Dossier.Wordings;

namespace Dossier.Cli.Commands;

/// <summary>Writes down what came of a verification, for people or for programs.</summary>
internal static class VerificationFormats
{
    private const string Human = "human";
    private const string Json = "json";
    private const int ShortCommit = 12;

    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The option that chooses.</summary>
    public static Option<string?> Option() => new Option<string?>("--format", "-f")
    {
        Description = "how to write it down: human; json, one object, for programs [default: human]",
        HelpName = $"{Human}|{Json}",
        CustomParser = argument => NamedChoice.One(argument, "format", [Human, Json]),
    }.Offering([Human, Json]);

    /// <summary>Writes it to the standard output.</summary>
    public static void Write(Verified verified, string? format, Terminal terminal)
    {
        if (format == Json)
            WriteJson(verified, terminal.Out);
        else
            WriteHuman(verified, terminal.Out, terminal.OutPalette);
    }

    private static void WriteHuman(Verified verified, TextWriter writer, Palette palette)
    {
        var report = verified.Report;
        foreach (var change in report.Changes)
        {
            var place = change.Inside is null ? change.Path : $"{change.Path} > {change.Inside}";
            var word = palette.Paint(change.Kind == ChangeKind.Added ? Ink.Warning : Ink.Error, WordOf(change.Kind).PadRight(7));
            writer.Write($"{word}  {palette.Paint(Ink.Strong, DisplayText.Harmless(place))}{(change.Why.Length > 0 ? ": " + DisplayText.Harmless(change.Why) : "")}\n");
        }

        writer.Write((report.IsClean ? "" : "\n") + Verdict(verified) + "\n");
        foreach (var line in report.Proofs.Concat(Making(report.Listed)).Concat(Limits(report)))
            writer.Write($"  {DisplayText.Harmless(line)}\n");
    }

    private static string Verdict(Verified verified)
    {
        var report = verified.Report;
        var name = DisplayText.Harmless(verified.Name);
        var size = SizeWording.Say(report.Bytes);
        var files = report.Files == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{report.Files:N0} files");
        if (report.IsClean)
            return $"{name} is as it was built: {files}, {size}";
        if (report.Files == 1)
            return $"{name} is not as it was built";
        var changed = report.Changes.Select(change => change.Path).Distinct(StringComparer.Ordinal).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{name} is not as it was built: {changed:N0} {(changed == 1 ? "file differs" : "files differ")}, {files} read");
    }

    private static IEnumerable<string> Making(ListedOutput? listed)
    {
        if (listed is null)
            yield break;
        var commit = listed.Commit is { } known ? $"from commit {known[..Math.Min(ShortCommit, known.Length)]}{(listed.IsDirty == true ? " with changes" : "")}, " : "";
        yield return $"built {commit}covered up to {listed.AsOf}, by {Manifest.ToolName} {listed.Version}";
    }

    private static IEnumerable<string> Limits(VerificationReport report)
    {
        if (report is { IsClean: true, Sha256: { } checksum })
        {
            yield return "a checksum shows accidents; that nobody changed files and checksums alike, only the published one shows:";
            yield return $"SHA-256 of {(report.Files == 1 ? "this file" : Manifest.FileName)} {checksum}";
        }
    }

    private static void WriteJson(Verified verified, TextWriter writer)
    {
        var report = verified.Report;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("target", verified.Name);
            json.WriteBoolean("ok", report.IsClean);
            json.WriteString("sha256", report.Sha256);
            json.WriteNumber("files", report.Files);
            json.WriteNumber("bytes", report.Bytes);
            json.WriteString("commit", report.Listed?.Commit);
            json.WriteString("asOf", report.Listed?.AsOf);
            json.WriteStartArray("changes");
            foreach (var change in report.Changes)
                WriteChange(json, change);
            json.WriteEndArray();
            json.WriteStartArray("proofs");
            foreach (var proof in report.Proofs)
                json.WriteStringValue(proof);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("kind", WordOf(change.Kind));
        json.WriteString("path", change.Path);
        json.WriteString("inside", change.Inside);
        json.WriteString("why", change.Why);
        json.WriteEndObject();
    }

    private static string WordOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Missing => "missing",
        _ => "changed",
    };
}
