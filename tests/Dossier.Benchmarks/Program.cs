using System.Globalization;
using BenchmarkDotNet.Running;
using Dossier.Benchmarks;
using Dossier.Benchmarks.Citations;
using Dossier.Benchmarks.Synthetic;

switch (args)
{
    // once, what a build of the real dossier spends its time on
    case ["stages", ..]:
        Stages.Print(Console.Out);
        break;
    case ["pages", var pages]:
        ManyPages.Print(Console.Out, Count(pages));
        break;
    case ["search", var facts, var folder]:
        SearchPieces.Print(Console.Out, Count(facts), folder);
        break;
    case ["data", var facts]:
        DataEditionSpeed.Print(Console.Out, Count(facts));
        break;
    case ["citations", var citations, var folder]:
        CitationLoad.Print(Console.Out, Count(citations), folder);
        break;
    case ["content", var folder, var facts]:
        WriteContent(folder, new SyntheticSize(Count(facts)));
        break;
    case ["content", var folder, var facts, var citations]:
        WriteContent(folder, new SyntheticSize(Count(facts), double.Parse(citations, CultureInfo.InvariantCulture)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
        break;
}

static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static void WriteContent(string folder, SyntheticSize size) =>
    Console.Out.WriteLine($"{new SyntheticContent(size).WriteTo(folder)} files in {folder}/content");
