using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

public sealed class ResponseTests
{
    private static readonly string[] AnyCall = ["400", "401", "403", "429", "5XX"];
    private static readonly string[] Limits = ["X-Ratelimit-Limit", "X-Ratelimit-Remaining", "X-Ratelimit-Used", "X-Ratelimit-Reset"];

    [Fact]
    public void Every_operation_names_a_success_and_the_failures_of_any_call() =>
        Rule.Holds("Add the response", ApiDocument.Operations.SelectMany(o => AnyCall
            .Where(status => o.Responses.All(r => r.Status != status)).Select(status => $"{o.Id}: {status}")
            .Concat(o.Successes.Any() ? [] : [$"{o.Id}: a success"])));

    [Fact]
    public void Every_operation_with_an_id_in_its_path_names_404() =>
        Rule.Holds("Add 404, or nobody learns that the id may be unknown", ApiDocument.Operations
            .Where(o => o.Path.Contains("-id}", StringComparison.Ordinal) && o.Responses.All(r => r.Status != "404")).Select(o => o.Id));

    [Theory]
    [InlineData("Create", "200", "201")]
    [InlineData("CreateFromExternalProvider", "200", "201")]
    [InlineData("Update", "200", "204")]
    [InlineData("Delete", "200", "204")]
    public void Creates_updates_and_deletes_name_both_statuses_that_the_service_may_choose(string verb, string first, string second) =>
        Rule.Holds($"Name {first} and {second}", ApiDocument.Operations
            .Where(o => o.Id.Split('_')[1] == verb && o.Id != "Embed_Create")
            .Where(o => !o.Successes.Select(r => r.Status).Order().SequenceEqual([first, second])).Select(o => o.Id));

    [Fact]
    public void Every_success_lists_the_version_header() => Rule.Holds("List X-Api-Version", Without(_ => true, "X-Api-Version"));

    [Fact]
    public void Successes_of_limited_operations_list_the_rate_limit_headers() =>
        Rule.Holds("List the header", Limits.SelectMany(header => Without(o => o.Limited, header)));

    [Fact]
    public void The_429_lists_the_rate_limit_headers_and_Retry_After() =>
        Rule.Holds("List the header", from operation in ApiDocument.Operations
                                      from header in Limits.Append("Retry-After")
                                      where operation.Responses.First(r => r.Status == "429").Response["headers"]?[header] is null
                                      select $"{operation.Id}: {header}");

    [Fact]
    public void Failures_and_headers_are_shared_components()
    {
        Rule.Holds("Refer to components/responses", from operation in ApiDocument.Operations
                                                    from response in operation.Json["responses"]!.AsObject()
                                                    where response.Key[0] != '2' && response.Value!["$ref"] is null
                                                    select $"{operation.Id}, response {response.Key}");
        Rule.Holds("Refer to components/headers", from operation in ApiDocument.Operations
                                                  from response in operation.Responses
                                                  from header in response.Response["headers"] as JsonObject ?? []
                                                  where header.Value!["$ref"] is null
                                                  select $"{operation.Id}, response {response.Status}: {header.Key}");
    }

    [Fact]
    public void Every_failure_has_the_error_envelope() =>
        Rule.Holds("Its schema is ErrorEnvelope, as application/json", from operation in ApiDocument.Operations
                                                                       from response in operation.Responses
                                                                       where response.Status[0] != '2' && ApiDocument.NameOf(response.Response["content"]?["application/json"]?["schema"]) != "ErrorEnvelope"
                                                                       select $"{operation.Id}, response {response.Status}");

    private static IEnumerable<string> Without(Func<Operation, bool> operations, string header) =>
        from operation in ApiDocument.Operations.Where(operations)
        from response in operation.Successes
        where response.Response["headers"]?[header] is null
        select $"{operation.Id}, response {response.Status}: {header}";
}
