namespace IMacPro.Specs.ConsumerTests.Machine;

public class TimelineTests
{
    private static readonly SpecList<TimelineEvent> Events = IMacProSpec.Machine.Timeline.Events;

    [Fact]
    public void Events_stand_in_the_order_of_their_dates() => Assert.Equal(Events.OrderBy(entry => entry.Date), Events);

    [Theory]
    [InlineData(0, "2017-06-05", TimelineEventKind.Announced)]
    [InlineData(1, "2017-12-14", TimelineEventKind.Released)]
    [InlineData(2, "2019-03-19", TimelineEventKind.OptionsAdded)]
    [InlineData(3, "2020-08-04", TimelineEventKind.OptionsWithdrawn)]
    [InlineData(4, "2021-03-05", TimelineEventKind.Discontinued)]
    [InlineData(5, "2021-03-19", TimelineEventKind.Delisted)]
    public void An_event_has_its_date_and_kind(int index, string date, TimelineEventKind kind) =>
        Assert.Equal((SpecDate.Parse(date), kind), (Events[index].Date, Events[index].Kind));

    [Fact]
    public void There_are_no_other_events() => Assert.Equal(6, Events.Count);

    [Fact]
    public void An_event_keeps_the_words_of_the_sheet() =>
        Assert.Equal("Delisted: removed from the store", IMacProSpec.Timeline.Delisted.Description);
}
