using System.Globalization;
using Dossier.Analysis.Rules;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Text;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Finds what a name means, and explains it. Codes and rules are known without any content, which may be broken just then.</summary>
internal sealed class Explanation(Terminal terminal, Func<Attempt<KnowledgeOrErrors>> load)
{
    private const int MostSuggested = 8;

    private readonly Sheet sheet = Sheet.On(terminal);

    /// <summary>Explains a name; without one, lists what can be explained without content.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Of(string? text)
    {
        if (text is null)
            return ExplanationLists.WriteNames(sheet);
        if (text == ExplanationLists.Rules)
            return ExplanationLists.WriteRules(sheet);
        var name = ExplainedName.Parse(text);
        return OfCode(name) || OfRule(name) ? ExitCode.Clean : OfContent(name);
    }

    private bool OfCode(ExplainedName name)
    {
        if (!name.MayBe(ExplainedKind.Code) || DiagnosticCatalogue.Find(name.Id) is not { } descriptor)
            return false;
        CodeExplanation.Write(descriptor, terminal);
        return true;
    }

    private bool OfRule(ExplainedName name)
    {
        if (!name.MayBe(ExplainedKind.Rule))
            return false;
        if (ConfidenceRules.Find(name.Id) is { } confidence)
            RuleExplanation.Write(confidence, sheet);
        else if (StateRules.All.FirstOrDefault(rule => rule.Code == name.Id) is { } state)
            RuleExplanation.Write(state, sheet);
        else
            return false;
        return true;
    }

    private int OfContent(ExplainedName name)
    {
        if (!name.MayBe(ExplainedKind.Fact) && !name.MayBe(ExplainedKind.Source))
            return Refuse(name, null);
        var loaded = load();
        if (!loaded.Succeeded)
            return Refuse(name, null);
        if (loaded.Value.Knowledge is not { } knowledge)
            return RefuseBroken(name, loaded.Value.Errors);
        var explained = false;
        if (name.MayBe(ExplainedKind.Fact) && knowledge.Corpus.Facts.TryGet(name.Id, out var fact))
        {
            new FactExplanation(knowledge, fact, sheet).Write();
            explained = true;
        }

        if (name.MayBe(ExplainedKind.Source) && knowledge.Corpus.Sources.TryGet(name.Id, out var source))
        {
            if (explained)
                sheet.Blank();
            new SourceExplanation(knowledge, source, sheet).Write();
            explained = true;
        }

        return explained ? ExitCode.Clean : Refuse(name, knowledge);
    }

    private int Refuse(ExplainedName name, Knowledge? knowledge)
    {
        var help = knowledge?.OtherKind(name.Id) is { } kind ? $"`{name.Id}` is {kind}: facts, sources, diagnostics and rules can be explained"
            : Suggestion(name, knowledge) is { } suggestion ? suggestion
            : knowledge is null ? "`dossier explain` lists all codes and rules; facts and sources are known within a dossier: name its folder with --root"
            : "`dossier explain` lists all codes and rules";
        terminal.WriteFault(new BuildFault($"{(knowledge is null ? "no diagnostic or rule" : "nothing")} is called `{name.Id}`", help));
        return ExitCode.Environment;
    }

    // People remember how an id begins, or a word of it, and only then the rest of its letters.
    private static string? Suggestion(ExplainedName name, Knowledge? knowledge)
    {
        string[] candidates = [.. Candidates(name, knowledge)];
        return NameFragments.Find(name.Id, candidates) switch
        {
            [] => Spelling.Nearest(name.Id, candidates) is { } nearest ? $"did you mean `{name.With(nearest)}`?" : null,
            [var only] => $"did you mean `{name.With(only)}`?",
            var several => $"did you mean one of these?\n{string.Join('\n', several.Take(MostSuggested).Select(each => $"`{name.With(each)}`"))}"
                + (several.Length > MostSuggested ? string.Create(CultureInfo.InvariantCulture, $"\nand {several.Length - MostSuggested:N0} more") : ""),
        };
    }

    private int RefuseBroken(ExplainedName name, int errors)
    {
        var nearest = Spelling.Nearest(name.Id, Candidates(name, null));
        terminal.WriteFault(new BuildFault(
            string.Create(CultureInfo.InvariantCulture, $"facts and sources cannot be explained: the content has {(errors == 1 ? "an error" : $"{errors} errors")}"),
            nearest is null ? "`dossier check` shows what is wrong" : $"`dossier check` shows what is wrong; or did you mean `{nearest}`?"));
        return ExitCode.Faults;
    }

    private static IEnumerable<string> Candidates(ExplainedName name, Knowledge? knowledge) =>
    [
        .. name.MayBe(ExplainedKind.Code) ? DiagnosticCatalogue.All.Select(each => each.Code) : [],
        .. name.MayBe(ExplainedKind.Rule) ? ExplanationLists.RuleCodes : [],
        .. name.MayBe(ExplainedKind.Fact) && knowledge is not null ? knowledge.Corpus.Facts.Ids : [],
        .. name.MayBe(ExplainedKind.Source) && knowledge is not null ? knowledge.Corpus.Sources.Ids : [],
    ];
}
