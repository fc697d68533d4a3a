using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Checking.Settings;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking;

/// <summary>Holds a corpus to the editorial rules: what loads well may still not be fit to publish.</summary>
public static class Checker
{
    /// <summary>More notes of one kind than this are told as one, where the check has words for that.</summary>
    internal const int MostNotes = 20;

    private const int PlacesShown = 5;

    /// <summary>Runs every check of <see cref="Checks.All"/>.</summary>
    /// <param name="corpus">A corpus that loaded without errors; on another one the checks run too, but may report what follows from those
    /// errors.</param>
    /// <param name="findings">What <see cref="Analyzer.Analyze"/> found in it.</param>
    /// <returns>The diagnostics at the severities that <c>dossier.yaml</c> gives them, arranged.</returns>
    public static ImmutableArray<Diagnostic> Check(Corpus corpus, Findings findings) => Check(new CheckedDossier(corpus, findings));

    /// <summary>Runs every check over what there is to look at.</summary>
    internal static ImmutableArray<Diagnostic> Check(CheckedDossier dossier)
    {
        var severities = ChosenSeverities.Of(dossier.Corpus.Settings);
        return Diagnostic.Arrange(Checks.All.SelectMany(check => Run(check, dossier, severities)));
    }

    private static ImmutableArray<Diagnostic> Run(Check check, CheckedDossier dossier, ChosenSeverities severities)
    {
        var severity = severities.For(check.Descriptor);
        if (severity == Severity.Off)
            return [];
        var found = Diagnostic.Arrange(check.Find(dossier).Select(diagnostic => diagnostic with { Severity = severity }));
        var isMuch = severity == Severity.Note && found.Length > MostNotes && !dossier.TellsEachNote;
        return isMuch && check.Folded(found.Length) is { } message ? [Fold(found, message, check.FoldedDetail(found))] : found;
    }

    private static Diagnostic Fold(ImmutableArray<Diagnostic> found, string message, string? detail) => found[0] with
    {
        Message = message,
        Help = (detail is null ? "" : detail + "\n") + "`dossier check --all` tells each",
        Suggestion = null,
        Notes = [.. found.Skip(1).Take(PlacesShown - 1).Select(other => new DiagnosticNote(other.Span, "another one"))],
    };
}
