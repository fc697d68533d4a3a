using System.Text.RegularExpressions;
using Dossier.Loading.Binding;

namespace Dossier.Drafting.Naming;

/// <summary>Ids of sources: the publisher, the day, a few words of the title.</summary>
internal static partial class SourceIds
{
    private const int Words = 4;
    private const int Length = 40;

    /// <summary>The id that a source would be given; it may be taken.</summary>
    public static string For(DraftRecord source, LoadedContent content)
    {
        var publisher = source.Text("publisher") ?? "";
        var date = WholeDate().Match(source.Text("published") ?? "").Value;
        var title = Slug.OfFirst(source.Text("title") ?? "", Words, Length);
        return Slug.Of(string.Join('-', new[] { UsualPrefix(publisher, content), date, title }.Where(part => part.Length > 0)));
    }

    // Editors shorten names: what the publisher's other sources begin with goes before its own id.
    private static string UsualPrefix(string publisher, LoadedContent content) => content.Sources
        .Where(source => source.Publisher.Value == publisher)
        .Select(source => BeforeDate().Match(source.Id)).Where(match => match.Success).Select(match => match.Groups[1].Value)
        .GroupBy(prefix => prefix, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? publisher;

    [GeneratedRegex(@"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?=~?\z)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"^(.+?)-(?:19|20)[0-9]{2}(?:-|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate();
}
