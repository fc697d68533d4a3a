using Dossier.Templates.Rendering;

namespace Dossier.Templates.Binding;

/// <summary>The names that can be used at one point of a template or partial.</summary>
internal sealed class Variables
{
    private readonly TemplateScope scope;
    private readonly Dictionary<string, Assigned> assigned = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Slot, TemplateType Type)> loops = [];
    private int depth;

    /// <summary>The names at the start of a template, or of a partial with arguments.</summary>
    public Variables(TemplateScope scope, IReadOnlyList<TemplateType> arguments)
    {
        (this.scope, Arguments) = (scope, arguments);
        SlotCount = arguments.Count;
    }

    /// <summary>The types of the arguments; each is in the slot of its position.</summary>
    public IReadOnlyList<TemplateType> Arguments { get; }

    /// <summary>How many slots arguments and variables need.</summary>
    public int SlotCount { get; private set; }

    /// <summary>The slot of what the innermost loop says of itself; null outside loops.</summary>
    public int? LoopSlot => loops.Count == 0 ? null : loops[^1].Slot + 1;

    /// <summary>The names, ordinal.</summary>
    public IEnumerable<string> Names =>
        scope.Variables.Select(variable => variable.Name).Concat(assigned.Keys).Concat(loops.Select(loop => loop.Name))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The variable of a name; null where there is none. Loops hide assignments, inner ones outer ones, and those the scope.</summary>
    public BoundExpression? Find(string name)
    {
        var loop = loops.FindLastIndex(loop => loop.Name == name);
        if (loop >= 0)
            return new BoundExpression(new LocalEvaluator(loops[loop].Slot), loops[loop].Type);
        if (assigned.TryGetValue(name, out var variable))
            return new BoundExpression(new LocalEvaluator(variable.Slot), variable.Type);
        for (var index = 0; index < scope.Variables.Length; index++)
        {
            if (scope.Variables[index] is { } given && given.Name == name)
                return new BoundExpression(new GlobalEvaluator(index), TemplateTypes.Of(given.Type).OrNull(given.IsNullable));
        }

        return null;
    }

    /// <summary>Whether a name is given, so that nothing can be assigned to it.</summary>
    public bool IsFixed(string name) =>
        name == "for" || name.StartsWith('$') && IsArgument(name) || loops.Exists(loop => loop.Name == name)
        || scope.Variables.Any(variable => variable.Name == name);

    /// <summary>The type of an assigned variable; null where it is not assigned.</summary>
    public TemplateType? AssignedType(string name) => assigned.GetValueOrDefault(name)?.Type;

    /// <summary>Assigns; the slot to put the value in.</summary>
    public int Assign(string name, TemplateType type)
    {
        if (assigned.TryGetValue(name, out var known))
        {
            known.Type = type.OrNull(known.Type.IsNullable);
            return known.Slot;
        }

        assigned.Add(name, new Assigned(SlotCount, depth) { Type = type });
        return SlotCount++;
    }

    /// <summary>A slot for a value without a name.</summary>
    public int Reserve() => SlotCount++;

    /// <summary>Begins a loop; the slot of what goes round, the one behind it being the loop's own.</summary>
    public int BeginLoop(string name, TemplateType item)
    {
        loops.Add((name, SlotCount, item));
        SlotCount += 2;
        return SlotCount - 2;
    }

    /// <summary>Ends the innermost loop.</summary>
    public void EndLoop() => loops.RemoveAt(loops.Count - 1);

    /// <summary>Begins a block that may be left out.</summary>
    public void BeginBranch() => depth++;

    /// <summary>Ends it: what was first assigned in it may be null from here on.</summary>
    public void EndBranch()
    {
        depth--;
        foreach (var variable in assigned.Values)
        {
            if (variable.Depth <= depth)
                continue;
            variable.Depth = depth;
            variable.Type = variable.Type.OrNull();
        }
    }

    /// <summary>Whether a name is that of an argument: <c>$</c> and digits.</summary>
    public static bool IsArgument(string name) => name.Length > 1 && name[0] == '$' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private sealed class Assigned(int slot, int depth)
    {
        public int Slot => slot;

        public int Depth { get; set; } = depth;

        public required TemplateType Type { get; set; }
    }
}

/// <summary>An expression with its type.</summary>
internal sealed record BoundExpression(Evaluator Evaluator, TemplateType Type)
{
    /// <summary>What stands for an expression with a fault.</summary>
    public static BoundExpression Unknown { get; } = new(new ConstantEvaluator(null), TemplateType.Unknown);
}
