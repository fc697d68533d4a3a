using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Facts: <c>facts/TOPIC/ID.yaml</c>.</summary>
internal sealed partial class FactKind() : RecordKind(ReferenceKind.Fact, FactReader.Shape)
{
    private const int Words = 5;
    private const int Length = 48;

    // The topic is the folder, no key of the file.
    private static readonly DraftField Topic = new(
        "topic", [FieldOf.Reference("topic", ReferenceKind.Topic, "The chapter that it belongs to", "trade") with { Required = true }]);

    /// <inheritdoc/>
    public override ImmutableArray<DraftField> Fields { get; } = [Topic, .. DraftField.Of(FactReader.Shape), Id];

    /// <inheritdoc/>
    public override ImmutableArray<Derived> Derive(DraftRecord record, LoadedContent content)
    {
        var derived = ImmutableArray.CreateBuilder<Derived>();
        if (record.Lacks(Topic.Field) && content.Topics.Count == 1)
            derived.Add(new Derived(Topic, content.Topics[0].Id, "the only chapter"));
        var unit = Field("unit");
        if (record.Text(unit) is null && record.Text(Field("series")) is { } series && content.Series.TryGet(series, out var known))
            derived.Add(new Derived(unit, known.Unit.Value, $"as of the series `{series}`"));
        return derived.ToImmutable();
    }

    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content)
    {
        var words = Slug.OfFirst(record.Text("statement") ?? "", Words, Length);
        var year = Year().Match(record.Text("when") ?? "").Value;
        return words.Length == 0 || year.Length == 0 || words.Split('-').Contains(year) ? words : $"{words}-{year}";
    }

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content) =>
        [new($"facts/{record.Text(Topic.Name) ?? content.Settings?.Topics.FirstOrDefault().Value ?? "topic"}/{id}.yaml", RecordWriter.Write(Shape, record))];

    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
