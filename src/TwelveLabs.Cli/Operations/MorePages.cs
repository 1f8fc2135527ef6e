using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Says that a page is not the last one.</summary>
internal static class MorePages
{
    /// <summary>Returns the hint, or null.</summary>
    public static string? Hint(Operation operation, OperationValues values, JsonNode page) => IsLast(operation, values, page) ? null : "There are more pages: --all writes them, too.";

    private static bool IsLast(Operation operation, OperationValues values, JsonNode page) => operation switch
    {
        { NextToken: { } token } => JsonPath.At(page, token) is null,
        { PageNumber: var (number, total) } => JsonPath.At(page, total) is not { } last || (values.Json[number]?.GetValue<long>() ?? 1) >= last.GetValue<long>(),
        _ => true,
    };
}
