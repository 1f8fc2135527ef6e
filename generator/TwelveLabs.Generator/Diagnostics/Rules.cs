using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Diagnostics;

/// <summary>The diagnostics of the generator. Each id is listed in AnalyzerReleases.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "TLG0001", "A property has a type that cannot travel", "'{0}' has the type '{1}', which the generator cannot read or write; give the schema a type that it knows");

    public static readonly DiagnosticDescriptor NotPartial = Error(
        "TLG0002", "A class cannot be completed from another file", "'{0}' must be a partial class of the namespace TwelveLabs, so that the generator can complete it; it is {1}");

    public static readonly DiagnosticDescriptor NoSuchMember = Error(
        "TLG0003", "A member that an attribute names does not exist", "'{0}' names '{1}', but '{2}' has no such member");

    public static readonly DiagnosticDescriptor StatusTwice = Error(
        "TLG0004", "Two exceptions stand for the same status", "'{0}' and '{1}' both stand for the status {2}");

    public static readonly DiagnosticDescriptor WireNameTwice = Error(
        "TLG0005", "Two properties of a model have the same name on the wire", "'{0}' has the name '{1}' on the wire twice");

    public static readonly DiagnosticDescriptor ClientName = Error(
        "TLG0006", "A client's name does not end in Client", "'{0}' must be named after its resource with 'Client' at the end: the facade's property is named by it");

    public static readonly DiagnosticDescriptor WrongShape = Error(
        "TLG0007", "An attribute stands on a method whose shape it does not fit", "'{0}' bears [{1}], but {2}");

    public static readonly DiagnosticDescriptor NoSuchError = Error(
        "TLG0008", "An exception stands for a kind of error that has no code", "'{0}' stands for errors of the kind '{1}', but the document names no code of that kind");

    public static readonly DiagnosticDescriptor ErrorTwice = Error(
        "TLG0009", "Two exceptions stand for the same kind of error", "'{0}' and '{1}' both stand for errors of the kind '{2}'");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "TwelveLabs.Generator", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
