using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the status of an exception that was created without one, as in tests that fake a failure.</summary>
internal static class DefaultStatusEmitter
{
    public static string Emit(IEnumerable<StatusInfo> statuses)
    {
        var code = Code.File("TwelveLabs", "System.Net");
        code.Line("/// <summary>The status that each exception stands for; of several the first, of a range its start.</summary>");
        code.Open("internal static class DefaultStatus");
        code.Line("public static HttpStatusCode Of(ApiException exception) => exception switch");
        code.Line("{");
        foreach (var status in statuses.GroupBy(static status => status.Exception).Select(static same => same.OrderBy(static status => status.First).First()))
        {
            code.Then($"{status.Exception} => (HttpStatusCode){status.First},");
        }

        code.Then("_ => default,").Line("};");
        return code.Close().ToString();
    }
}
