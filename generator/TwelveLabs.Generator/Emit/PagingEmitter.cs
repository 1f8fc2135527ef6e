using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the methods that return all pages of a list.</summary>
internal static class PagingEmitter
{
    public static void Emit(Code code, PagingInfo paging)
    {
        code.Line($"/// <summary>Returns the items of all pages of <see cref=\"{paging.Method}Async\"/>, which are requested as they are enumerated; <c>AsPages()</c> returns the pages.</summary>");
        code.Line($"/// <inheritdoc cref=\"{paging.Method}Async\"/>");
        code.Line("/// <returns>The items. Each enumeration sends the requests again.</returns>");
        code.OpenMember(
            $"AsyncPages<{paging.ItemType}, {paging.PageType}>", paging.Method + "AllAsync", HelpersEmitter.Signature(paging.Parameters) + HelpersEmitter.Common, obsolete: paging.Obsolete);
        if (paging.NextMethod.Length > 0)
        {
            ByToken(code, paging);
        }
        else
        {
            ByNumber(code, paging);
        }

        code.Close().Line();
    }

    private static void ByToken(Code code, PagingInfo paging)
    {
        var others = HelpersEmitter.Arguments(paging.Parameters.Where(p => p.Name != "request"));

        // Validated at once and copied: the enumeration may start much later, and the caller's object may change.
        code.Line("ArgumentValidation.NotNull(nameof(request), request);");
        code.Line("var query = request.Copy();");
        code.Line($"return new TokenPages<{paging.ItemType}, {paging.PageType}>(");
        Format(code, paging);
        code.Then($"(token, each, cancel) => token is null ? {paging.Method}Async({others}query, each, cancel) : {paging.NextMethod}Async({others}token, each, cancel),");
        code.Then($"static page => page{paging.EndAccessor},");
        code.Then("options,").Then("cancellationToken);");
    }

    private static void ByNumber(Code code, PagingInfo paging)
    {
        var others = HelpersEmitter.Arguments(paging.Parameters.Where(p => p.Name != "request"));
        if (paging.Parameters.Any(p => p is { Name: "request", Optional: true }))
        {
            code.Line($"var query = request?.Copy() ?? new {paging.RequestType}();");
        }
        else
        {
            code.Line("ArgumentValidation.NotNull(nameof(request), request);");
            code.Line("var query = request.Copy();");
        }

        code.Line($"return new NumberedPages<{paging.ItemType}, {paging.PageType}>(");
        Format(code, paging);
        code.Then($"query.{paging.PageProperty} ?? 1,");
        code.Then("(number, each, cancel) =>").Then("{");
        code.Then("    var next = query.Copy();");
        code.Then($"    next.{paging.PageProperty} = number;");
        code.Then($"    return {paging.Method}Async({others}next, each, cancel);");
        code.Then("},");
        code.Then($"static page => page{paging.EndAccessor},");
        code.Then("options,").Then("cancellationToken);");
    }

    private static void Format(Code code, PagingInfo paging)
    {
        code.Then("new(");
        code.Then($"    {paging.Method}Operation.Id,");
        code.Then($"    static page => page{paging.ItemsAccessor},");
        code.Then($"    {PresenceEmitter.Missing("page", paging.Needed)}),");
    }
}
