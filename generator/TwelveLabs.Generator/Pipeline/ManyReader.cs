using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads how a method is called for many requests concurrently.</summary>
internal static class ManyReader
{
    public static ManyInfo? Read(ClientMethod method)
    {
        if (method.Symbol.Find(Names.Many) is not { } attribute || method.Result(attribute) is not { } result || method.Request(attribute) is not { } request)
        {
            return null;
        }

        if (attribute.Text(0).Length == 0 || attribute.Number(1) < 1)
        {
            method.Problem(attribute, "it names no method, or a concurrency of less than 1");
        }

        return !method.Ok ? null : new ManyInfo(method.Verb, attribute.Text(0), method.Parameters, request.Name, result.Name, attribute.Number(1), method.Obsolete());
    }
}
