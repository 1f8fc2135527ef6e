namespace TwelveLabs.Generator.Emit;

/// <summary>A method of a class, for its declaration in the interface and for its overloads.</summary>
internal sealed class Member(string returns, string name, IReadOnlyList<string> parameters, string obsolete, string cref)
{
    public string Returns => returns;

    public string Name => name;

    /// <summary>Gets the parameters as they are declared, each with its type and its default value.</summary>
    public IReadOnlyList<string> Parameters => parameters;

    public string Obsolete => obsolete;

    /// <summary>Gets the cref of the method in doc comments.</summary>
    public string Cref => cref;

    public static IReadOnlyList<string> Split(string parameters)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= parameters.Length; i++)
        {
            if (i == parameters.Length || (parameters[i] == ',' && depth == 0))
            {
                parts.Add(parameters.Substring(start, i - start).Trim());
                start = i + 1;
                continue;
            }

            depth += parameters[i] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
        }

        return parts;
    }

    public void Declare(Code code, string @class)
    {
        code.Line($"/// <inheritdoc cref=\"{@class}.{cref}\"/>");
        code.Obsolete(obsolete);
        code.Line($"{returns} {name}({string.Join(", ", parameters)});").Line();
    }
}
