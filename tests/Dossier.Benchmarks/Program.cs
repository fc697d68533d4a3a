using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `stages` prints once what a build of the real dossier spends its time on; anything else is BenchmarkDotNet's.
if (args is ["stages", ..])
    Stages.Print(Console.Out);
else if (args is ["pages", var count])
    ManyPages.Print(Console.Out, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["search", var facts, var folder])
    SearchPieces.Print(Console.Out, int.Parse(facts, System.Globalization.CultureInfo.InvariantCulture), folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
