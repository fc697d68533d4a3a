using Dossier.Build;

namespace Dossier.Cli.Terminals;

/// <summary>Shows how far the work is.</summary>
internal interface IProgressView
{
    /// <summary>Does the work and shows its news meanwhile.</summary>
    T Run<T>(Func<IProgress<BuildStage>, T> work);
}
