package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of all transcripts' calls can fail. */
class LedgerTest {
    @Test
    void aGoodCallIsGood() {
        assertThat(
                problems(
                        "{'chat_id':'7','text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'b',"
                                + "'style':'danger'}]]},'link_preview_options':{'is_disabled':true}}",
                        "'answer':{'ok':true}"))
                .isEmpty();
        assertThat(Ledger.problems(Ledger.calls("{'method':'setMessageReaction','parameters':{'chat_id':'7',"
                + "'message_id':3,'reaction':[{'type':'emoji','emoji':'x'}]},'answer':{'ok':true}}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'chat_id':'7'} | sendMessage: text is missing",
            "{'chat_id':'7','text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','colour':'red'}]]}} | sendMessage: there is no reply_markup.inline_keyboard[].[]..colour",
            "{'chat_id':'7','text':'x','disable_notification':'yes'} | sendMessage: disable_notification is STRING, no Boolean",
            "{'chat_id':'7','text':'x','link_preview_options':{'off':true}} | sendMessage: there is no link_preview_options.off"})
    void aBadOneIsNot(String parameters, String problem) {
        assertThat(problems(parameters, "'answer':{'ok':true}")).containsExactly(problem);
    }

    @Test
    void whatIsUnknownOrRefusedIsAProblemUnlessTheTestWantedIt() {
        var good = "{'chat_id':'7','text':'x'}";
        assertThat(problems(good, "'unknown':['colour'],'answer':{'ok':true}"))
                .containsExactly("sendMessage: there is no parameter colour");
        assertThat(problems(good, "'answer':{'ok':false,'error_code':400}")).hasSize(1);
        assertThat(problems(good, "'fault':'500','answer':{'ok':false,'error_code':500}")).isEmpty();
        assertThat(Ledger.problems(Ledger.calls("{'method':'flyToTheMoon','parameters':{},'answer':{'ok':true}}")))
                .containsExactly("flyToTheMoon: there is no such method");
    }

    private static java.util.List<String> problems(String parameters, String rest) {
        return Ledger.problems(Ledger.calls("{'method':'sendMessage','parameters':" + parameters + "," + rest + "}"));
    }
}
