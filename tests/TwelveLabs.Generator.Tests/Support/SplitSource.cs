using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>C# of many types, cut into one text for each, by a name that a file can have.</summary>
internal static class SplitSource
{
    /// <summary>The name of what stands before the first type.</summary>
    public const string Head = "_Head";

    public static SortedDictionary<string, string> ByType(string text)
    {
        var root = (CompilationUnitSyntax)Sdk.Parse(text.ReplaceLineEndings("\n"), "").GetRoot();
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is not BaseNamespaceDeclarationSyntax)
            .ToList();
        foreach (var type in types)
        {
            parts.Add(Name(type), Flush(type.ToFullString().Trim('\n')) + "\n");
        }

        if (types.Count > 0 && root.ToFullString()[..types[0].FullSpan.Start].Trim('\n') is { Length: > 0 } head)
        {
            parts.Add(Head, head + "\n");
        }

        return parts;
    }

    private static string Flush(string text)
    {
        var indent = text.Length - text.TrimStart(' ').Length;
        return string.Join('\n', text.Split('\n').Select(line => line.Length >= indent ? line[indent..] : line));
    }

    // As the vendor of the framework names the pages of its own types: a generic one has the number of its parameters.
    private static string Name(MemberDeclarationSyntax member)
    {
        var name = member switch
        {
            TypeDeclarationSyntax { TypeParameterList: { } parameters } type => $"{type.Identifier.ValueText}-{parameters.Parameters.Count}",
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            _ => throw new InvalidOperationException($"'{member}' is no type."),
        };
        var within = string.Join('.', member.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(n => n.Name.ToString()));
        return within is "" or "TwelveLabs" ? name : $"{Short(within)}.{name}";
    }

    private static string Short(string within) =>
        within.StartsWith("TwelveLabs.", StringComparison.Ordinal) ? within["TwelveLabs.".Length..] : within;
}
