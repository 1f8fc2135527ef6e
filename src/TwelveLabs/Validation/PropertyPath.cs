using System.Runtime.CompilerServices;

namespace TwelveLabs.Validation;

/// <summary>The name of a validated property, such as <c>request.PageSize</c>. It becomes a string only if the validation fails.</summary>
[InterpolatedStringHandler]
internal struct PropertyPath
{
    private string? _owner;
    private string? _name;

    public PropertyPath(int literalLength, int formattedCount)
    {
    }

    public static implicit operator PropertyPath(string path) => new(0, 0) { _name = path };

    public static implicit operator string(PropertyPath path) => path.ToString();

    public void AppendFormatted(string text)
    {
        if (_owner is null)
        {
            _owner = text;
        }
        else
        {
            _name += text;
        }
    }

    // Concatenating null and a literal allocates no new string.
    public void AppendLiteral(string text) => _name += text;

    public override readonly string ToString() => _owner + _name;
}
