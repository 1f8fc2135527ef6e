namespace TwelveLabs.Testing.Tests.Order;

public sealed class SeededOrderTests
{
    private static readonly string[] Names = [.. Enumerable.Range(100, 50).Select(number => $"{number}")];

    [Fact]
    public void One_seed_gives_one_order_whatever_order_came_in()
    {
        var order = new SeededOrder(7).Shuffled(Names, name => name);

        Assert.Equal(order, new SeededOrder(7).Shuffled(Names.Reverse(), name => name));
        Assert.NotEqual(Names, order);
        Assert.Equal(Names, order.Order());
    }

    [Fact]
    public void Another_seed_gives_another_order_and_none_gives_that_of_the_names()
    {
        Assert.NotEqual(new SeededOrder(7).Shuffled(Names, name => name), new SeededOrder(8).Shuffled(Names, name => name));
        Assert.Equal(Names, new SeededOrder(0).Shuffled(Names.Reverse(), name => name));
    }

    [Fact]
    public void A_test_project_is_ordered_by_it()
    {
        foreach (var orderer in new[] { typeof(TestCollectionOrdererAttribute), typeof(TestCaseOrdererAttribute) })
        {
            var attribute = Assert.Single(typeof(SeededOrderTests).Assembly.GetCustomAttributesData(), data => data.AttributeType == orderer);
            Assert.Equal([typeof(SeededOrder).FullName, typeof(SeededOrder).Assembly.GetName().Name], attribute.ConstructorArguments.Select(argument => argument.Value));
        }
    }
}
