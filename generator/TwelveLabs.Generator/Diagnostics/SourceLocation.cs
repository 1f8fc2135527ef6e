using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TwelveLabs.Generator.Diagnostics;

/// <summary>A place in a source as a value: Roslyn's own holds on to the syntax tree, which would keep every step from being cached.</summary>
internal sealed record SourceLocation(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation Of(Location location)
    {
        var lines = location.GetLineSpan();
        return new(lines.Path, location.SourceSpan, lines.Span);
    }

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
