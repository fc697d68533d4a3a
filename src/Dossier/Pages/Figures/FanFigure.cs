using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages.Figures;

/// <summary>A source with those that pass it on, by the way they came.</summary>
/// <param name="Source">The source.</param>
/// <param name="Groups">Straight ones first, then those over other pages, the largest group first.</param>
/// <param name="Prefix">The beginning of the ids in its drawing.</param>
/// <param name="Words">The words of the interface.</param>
internal sealed record FanFigure(SourceView Source, ImmutableArray<WayGroup> Groups, string Prefix, Words Words) : Figure
{
    /// <summary>The fan, every page by name, for wide pages.</summary>
    public HtmlText Svg => new(SvgWriter.Write(Drawing, Prefix, "fig wide"));

    /// <summary>The fan, every page by name.</summary>
    public Scene Drawing => LargeFan.Draw(Model(), Words.Charts);

    /// <summary>The fan, small, beside the words that say the same.</summary>
    public HtmlText SmallSvg => new(SvgWriter.WriteDecorative(Fan.Draw(Source.FanOutCount, Words.Charts), "fan fig"));

    /// <summary>The figure of a source.</summary>
    public static FanFigure Of(Words words, SourceView source, string prefix)
    {
        var gate = Gates(source);
        var groups = from relay in source.FanOut
                     group relay by gate[relay.Id] into same
                     let via = same.Key.Length == 0 ? null : source.RelayedBy.First(relay => relay.Id == same.Key)
                     orderby via is not null, same.Count() descending, same.Key
                     select new WayGroup([.. same], via is null ? words.Say("way-straight-from-it") : words.Say("way-over", via.Publisher.Name), via, true, words);
        return new FanFigure(source, [.. groups], prefix, words);
    }

    private LargeFanModel Model()
    {
        var groups = Groups.Select(way => new FanGroup(
            way.Via?.Publisher.Name, [.. way.Sources.Select(page => new FanPage(page.Publisher.Name, page.LanguageName))]));
        return new LargeFanModel([.. groups], Source.Publisher.Name, [Source.Published?.Text ?? Words.Say("undated")]);
    }

    /// <summary>For each source that passes it on, the direct relay that it came over, or empty where it is one itself.</summary>
    private static Dictionary<string, string> Gates(SourceView source)
    {
        var gates = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<SourceView>();
        foreach (var relay in source.RelayedBy)
        {
            gates[relay.Id] = "";
            queue.Enqueue(relay);
        }

        while (queue.TryDequeue(out var relay))
        {
            var gate = gates[relay.Id].Length == 0 ? relay.Id : gates[relay.Id];
            foreach (var next in relay.RelayedBy)
            {
                if (gates.TryAdd(next.Id, gate))
                    queue.Enqueue(next);
            }
        }

        return gates;
    }
}
