using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the protocol of the API: the key of each request, the exception of each failure, the version of each response.</summary>
internal static class ProtocolEmitter
{
    public static string Emit(StatusTable table)
    {
        var code = Code.File("TwelveLabs");
        code.Line("/// <summary>The authentication, error envelope and version header of the API.</summary>");
        code.Open("internal static class ApiProtocol");
        Authentication(code);
        Errors(code, table);
        Version(code);
        return code.Close().ToString();
    }

    private static void Authentication(Code code)
    {
        code.Open("public static void Authenticate(HttpRequestMessage request, string apiKey)");
        code.Line("request.Headers.Remove(ApiFacts.KeyHeader);");
        code.Line("request.Headers.TryAddWithoutValidation(ApiFacts.KeyHeader, apiKey);");
        code.Close().Line();
    }

    private static void Errors(Code code, StatusTable table)
    {
        code.Line("public static ApiException ToException(ErrorResponse response) => (response.Envelope?.Code, (int)response.StatusCode) switch");
        code.Line("{");
        foreach (var error in table.Codes)
        {
            code.Then($"({Code.Literal(error.Code)}, _) => new {error.Exception}(response),");
        }

        foreach (var status in table.Statuses)
        {
            var range = status.First == status.Last ? $"{status.First}" : $">= {status.First} and <= {status.Last}";
            code.Then($"(_, {range}) => new {status.Exception}(response),");
        }

        code.Then("_ => new ApiException(response),").Line("};").Line();
    }

    private static void Version(Code code)
    {
        code.Line("public static string? ReadVersion(ApiHeaders headers) => headers.Find(ApiFacts.VersionHeader);").Line();
        code.Line("public static bool IsExpectedVersion(string version) =>");
        code.Then("System.Text.RegularExpressions.Regex.IsMatch(version, ApiFacts.VersionPattern, System.Text.RegularExpressions.RegexOptions.CultureInvariant);");
    }
}
