using System.Runtime.CompilerServices;

namespace TwelveLabs.Validation;

/// <summary>The name of what is checked, such as <c>request.PageSize</c>. It becomes a text only where a check fails.</summary>
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

    // Of nothing and a literal this makes no new text.
    public void AppendLiteral(string text) => _name += text;

    public override readonly string ToString() => _owner + _name;
}
