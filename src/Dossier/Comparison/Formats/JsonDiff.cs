using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Diagnostics.Formats;

namespace Dossier.Comparison.Formats;

/// <summary>One JSON object for programs; <c>docs/diff.md</c> describes it.</summary>
internal sealed class JsonDiff : IDiffFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Purpose => "one object, for programs";

    /// <inheritdoc/>
    public void Write(Diff diff, TextWriter writer, Palette palette, int width) => HarmlessJson.Write(writer, json => Write(json, diff));

    private static void Write(Utf8JsonWriter json, Diff diff)
    {
        var changes = diff.Changes;
        json.WriteStartObject();
        Write(json, "before", diff.Before);
        Write(json, "after", diff.After);
        json.WriteStartArray("facts");
        var names = new RecordNames(diff.Old.Corpus, diff.New.Corpus);
        foreach (var fact in changes.Facts)
            Write(json, fact, names.Statement(fact.Id));
        json.WriteEndArray();
        json.WriteStartArray("moves");
        foreach (var move in changes.Moves)
            Write(json, move);
        json.WriteEndArray();
        Write(json, "sources", changes.Sources);
        Write(json, "publishers", changes.Publishers);
        Write(json, "entities", changes.Entities);
        Write(json, "series", changes.Series);
        Write(json, "topics", changes.Topics);
        Write(json, "captures", changes.Captures);
        Write(json, "settings", changes.Settings);
        WritePages(json, diff);
        Write(json, "templates", diff.Templates);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, VersionName version)
    {
        json.WriteStartObject(name);
        json.WriteString("revision", version.Revision.Length == 0 ? null : version.Revision);
        json.WriteString("commit", version.Commit);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<RecordChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
            Write(json, change, null);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RecordChange change, string? statement)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteString("change", Word(change.Kind));
        if (statement is not null)
        {
            json.WriteString("statement", statement);
            json.WriteBoolean("taintedCitations", change.HasTaintedCitations);
        }

        Write(json, "fields", change.Fields);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<FieldChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("field", change.Field.Code);
            json.WriteString("subject", change.Subject.Length == 0 ? null : change.Subject);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FactMove move)
    {
        json.WriteStartObject();
        json.WriteString("fact", move.Fact);
        json.WriteStartObject("state");
        Write(json, "before", move.StateBefore);
        Write(json, "after", move.StateAfter);
        json.WriteEndObject();
        json.WriteStartObject("confidence");
        json.WriteString("before", Word(move.ConfidenceBefore));
        json.WriteString("after", Word(move.ConfidenceAfter));
        json.WriteStartArray("rules");
        foreach (var rule in move.Rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("origins");
        Write(json, "gained", move.OriginsGained);
        Write(json, "lost", move.OriginsLost);
        json.WriteNumber("independentBefore", move.IndependentBefore);
        json.WriteNumber("independentAfter", move.IndependentAfter);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleMove rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Rule);
        Write(json, "before", rule.Before);
        Write(json, "after", rule.After);
        json.WriteString("reason", rule.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } there)
            json.WriteNumber(name, there);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, StateReason reason)
    {
        json.WriteStartObject(name);
        json.WriteString("state", StateRules.Of(reason.State).Code);
        json.WriteString("reason", reason.Reason);
        Write(json, "facts", reason.Facts);
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, Diff diff)
    {
        // Null: nobody can tell.
        if (diff.PagesUnknown is not null)
        {
            json.WriteNull("pages");
            return;
        }

        json.WriteStartArray("pages");
        foreach (var page in diff.Pages)
        {
            json.WriteStartObject();
            json.WriteString("route", page.Route);
            json.WriteString("title", page.Title);
            json.WriteString("change", Word(page.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Word(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Word(ConfidenceLevel? level) => level switch
    {
        ConfidenceLevel.VeryLow => "very-low",
        { } known => known.ToString().ToLowerInvariant(),
        null => null,
    };
}
