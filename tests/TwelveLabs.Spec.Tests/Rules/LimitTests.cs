using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

public sealed class LimitTests
{
    [Fact]
    public void Every_numeric_parameter_says_what_it_can_hold() =>
        Rule.Holds("Give it a format and a minimum", from operation in ApiDocument.Operations
                                                     from parameter in operation.Parameters
                                                     let schema = parameter["schema"]!
                                                     where schema["type"]?.ToString() is "integer" or "number" && (schema["format"] is null || schema["minimum"] is null)
                                                     select $"{operation.Id}.{parameter["name"]}");
}
