using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TwelveLabs.Generator.Diagnostics;

/// <summary>A source location with value equality: Roslyn's own holds the syntax tree, which would prevent the caching of every step.</summary>
internal sealed record SourceLocation(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation Of(Location location)
    {
        var lines = location.GetLineSpan();
        return new(lines.Path, location.SourceSpan, lines.Span);
    }

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
