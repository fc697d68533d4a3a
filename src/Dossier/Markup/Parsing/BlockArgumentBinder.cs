using Dossier.Markup.Syntax;
using Dossier.Text;

namespace Dossier.Markup.Parsing;

/// <summary>Matches what an author wrote on a block's first line with what the block takes.</summary>
internal sealed class BlockArgumentBinder(MarkupBlock block, MarkupContext context)
{
    private readonly List<BlockArgument> bound = [];

    /// <summary>The arguments that fit; faults for the rest.</summary>
    public BlockArguments Bind(BlockHeader header)
    {
        foreach (var value in header.Values)
        {
            if (Find(value) is not { } definition)
                continue;
            if (bound.Any(argument => argument.Definition == definition))
                context.Report(MarkupDiagnostics.UnknownBlockArgument, value.NameSpan, $"`{definition.Name}` is given twice");
            else if (Check(definition, value))
                bound.Add(new BlockArgument(definition, value.Value, value.ValueSpan));
        }

        ReportMissing(header);
        return new BlockArguments([.. bound]);
    }

    private MarkupArgument? Find(HeaderValue value)
    {
        var found = value.Name is { } name
            ? block.Arguments.FirstOrDefault(argument => argument.Name == name)
            : block.Arguments.FirstOrDefault(argument => argument.IsPositional && bound.All(other => other.Definition != argument));
        if (found is null)
            ReportUnknown(value);
        return found;
    }

    private void ReportUnknown(HeaderValue value)
    {
        var guess = value.Name is { } name ? Spelling.Guess(name, [.. block.Arguments.Select(argument => argument.Name)]) : null;
        var message = value.Name is null
            ? $"`{block.Name}` takes no further value without a name"
            : $"`{block.Name}` takes no argument `{value.Name}`";
        var help = guess is { } nearest ? $"did you mean `{nearest.Name}`?" : TakenArguments();
        context.Report(MarkupDiagnostics.UnknownBlockArgument, value.NameSpan, message, help, guess?.Certain);
    }

    private string TakenArguments() =>
        block.Arguments.IsEmpty
            ? "it takes none"
            : $"it takes {string.Join(", ", block.Arguments.Select(argument => $"`{argument.Name}`"))}";

    private bool Check(MarkupArgument definition, HeaderValue value)
    {
        if (ArgumentForms.Matches(definition.Form, value.Value))
            return true;
        context.Report(MarkupDiagnostics.MalformedBlockArgument, value.ValueSpan,
            $"`{definition.Name}` is not {ArgumentForms.Describe(definition.Form)}");
        return false;
    }

    private void ReportMissing(BlockHeader header)
    {
        foreach (var required in block.Arguments.Where(argument => argument.IsRequired && !IsTried(argument, header)))
        {
            var example = required.IsPositional ? $"{block.Name} …" : $"{block.Name} {required.Name}=…";
            context.Report(MarkupDiagnostics.MissingBlockArgument, header.NameSpan,
                $"`{block.Name}` needs {ArgumentForms.Describe(required.Form)}", $"write `::: {example}`");
        }
    }

    // A value that was given but is malformed has its own diagnostic.
    private bool IsTried(MarkupArgument argument, BlockHeader header) =>
        bound.Any(other => other.Definition == argument)
        || header.Values.Any(value => value.Name == argument.Name || (value.Name is null && argument.IsPositional));
}
