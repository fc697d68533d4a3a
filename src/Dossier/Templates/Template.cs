using Dossier.Templates.Binding;
using Dossier.Templates.Rendering;
using Dossier.Text;

namespace Dossier.Templates;

/// <summary>A template without faults, ready to be rendered, by several threads at once too.</summary>
public sealed class Template
{
    private readonly Span source;
    private readonly TemplateScope scope;
    private readonly RenderNode body;
    private readonly int locals;
    private readonly TemplateLimits limits;
    private readonly Func<object, object?>?[] normalizers;

    internal Template(Span source, TemplateScope scope, RenderNode body, int locals, TemplateLimits limits)
    {
        (this.source, this.scope, this.body, this.locals, this.limits) = (source, scope, body, locals, limits);
        normalizers = [.. scope.Variables.Select(variable => Normalizer.For(variable.Type))];
    }

    /// <summary>The names that it uses, in the order in which <see cref="Render"/> takes their values.</summary>
    public TemplateScope Scope => scope;

    /// <summary>Renders the template.</summary>
    /// <param name="values">The values of the scope's variables, in its order.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than variables, or one is not of its variable's type.</exception>
    /// <exception cref="TemplateLimitException">A limit was crossed.</exception>
    public string Render(params ReadOnlySpan<object?> values)
    {
        if (values.Length != scope.Variables.Length)
            throw new ArgumentException($"the template takes {scope.Variables.Length} values, not {values.Length}", nameof(values));
        var globals = new object?[values.Length];
        for (var index = 0; index < globals.Length; index++)
            globals[index] = Normalize(index, values[index]);
        var state = new RenderState(limits, globals, locals, source with { End = source.Start });
        using var output = state.Output;
        body.Render(state);
        return output.ToString();
    }

    private object? Normalize(int index, object? value)
    {
        if (value is null)
            return null;
        var variable = scope.Variables[index];
        if (!(Nullable.GetUnderlyingType(variable.Type) ?? variable.Type).IsInstanceOfType(value))
            throw new ArgumentException($"`{variable.Name}` is a {variable.Type.Name}, not a {value.GetType().Name}", nameof(value));
        return normalizers[index] is { } normalize ? normalize(value) : value;
    }
}
