package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VietnameseFolderTests {

    @Test
    void folds_every_mark_and_d_with_stroke() {
        assertThat(VietnameseFolder.fold("Đăk Hà, ĐẮK LẮK, ruộng bậc thang"))
                .isEqualTo("dak ha, dak lak, ruong bac thang");
        assertThat(VietnameseFolder.fold("ăâđêôơư ằẩẫấậ ỳỷỹýỵ")).isEqualTo("aadeoou aaaaa yyyyy");
    }

    @Test
    void folds_decomposed_text_and_look_alikes_too() {
        assertThat(VietnameseFolder.fold(Normalizer.normalize("Đường Phố", Normalizer.Form.NFD)))
                .isEqualTo("duong pho");
        assertThat(VietnameseFolder.fold("\u00D0à Nẵng")).isEqualTo("da nang");
        assertThat(VietnameseFolder.fold("Crème Café")).isEqualTo("creme cafe");
    }

    @Test
    void knows_whether_marks_were_typed() {
        assertThat(VietnameseFolder.hasMarks("CA PHE 500g")).isFalse();
        assertThat(VietnameseFolder.hasMarks("cà phe")).isTrue();
        assertThat(VietnameseFolder.hasMarks("do đo")).isTrue();
    }
}
